import type { KitClaim, SourceType } from '../content'

/** What the press room says by itself, in one language. */
export interface PressWords {
  /** Names of files and folders in the archive. */
  files: { readme: string; release: string; facts: string; images: string }
  /** For a number of bytes: bytes, thousands, millions, thousand millions. */
  units: readonly [string, string, string, string]
  sourceTypes: Record<SourceType, string>
  claimStatus: Record<KitClaim['status'], string>
  text: {
    kit: string
    demonstration: string
    contents: string
    rights: string
    rightsLead: string
    credit: string
    licence: string
    origin: string
    description: string
    check: string
    release: string
    facts: string
    factsLead: string
    source: string
    doesNotMean: string
    status: string
    nextReview: string
    quotations: string
    questions: string
    about: (house: string) => string
    contact: string
    help: string
    bySms: string
    dated: (place: string, day: string) => string
    /** A label and what it says, with the colon of the language. */
    labelled: (label: string, value: string) => string
  }
}
