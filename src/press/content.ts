import type { Territory, Use } from '@/media/fields/rights'
import type { Helpline, Media, PressKit } from '@/payload-types'
import type { Locale } from '@/platform/languages'

/**
 * What a press kit holds, in the shape that its files and pages are made from: plain data, apart from how the
 * CMS stores it. Everything is already what a visitor may see.
 */
export interface KitContent {
  id: string
  /** The instant that the kit bears, with the zone it was meant in. */
  date: string
  timeZone: string
  /** Nothing of it leaves the house before this instant. */
  embargo?: string
  /** Id of its campaign. */
  campaign: string
  /** The latest change of the kit or of anything in it: a date of the content, never of the clock. */
  madeAt: string
  /** The organisation and the people are fictional, and every text says so. */
  demonstration: boolean
  /** The languages in which the kit is published, each whole; in the order of `LOCALES`. */
  editions: readonly KitEdition[]
  images: readonly KitImage[]
  /** Documents of the library that it offers; absent where there are none. */
  documents?: readonly KitDocument[]
}

/** A kit in one language. */
export interface KitEdition {
  locale: Locale
  /** Names the archive and the folder inside it. */
  slug: string
  title: string
  lede?: string
  /** Absolute address of the kit's page. */
  url: string
  house: { name: string; boilerplate?: string }
  release?: KitRelease
  claims: readonly KitClaim[]
  quotations: readonly KitQuotation[]
  questions: readonly { question: string; answer: string }[]
  contact?: KitContact
  /** Press officers and experts who are named in it, those with a direct number first. */
  contacts: readonly KitContact[]
  helplines: readonly KitHelpline[]
}

export interface KitRelease {
  headline: string
  /** The place it is dated from. */
  place?: string
  lead?: string
  /** Paragraphs, without formats. */
  paragraphs: readonly string[]
  /** The same with formats, as the editor's JSON. */
  body: NonNullable<PressKit['release']>['body']
  /** Notes to editors. */
  notes?: string
}

export interface KitQuotation {
  text: string
  speaker: string
  /** The speaker's role when it was said. */
  role?: string
  /** A summary in indirect speech is marked as such, and stands in no quotation marks. */
  kind: 'verbatim' | 'indirect'
  /** When the speaker approved the wording, and until when: `YYYY-MM-DD`. */
  approvedOn?: string
  approvedUntil?: string
}

export interface KitClaim {
  key: string
  status: 'current' | 'contested' | 'superseded'
  figure?: string
  wording: string
  doesNotMean: string
  statusReason?: string
  source: KitSource
  /** `YYYY-MM-DD`. */
  nextReview: string
}

export interface KitSource {
  title: string
  publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string
  /** As it is printed. */
  citation: string
  locator?: string
  url?: string
}

export interface KitContact {
  name: string
  capacity?: string
  email?: string
  phone?: string
  hours?: string
  kind: 'contact' | 'expert'
  /** What an expert speaks about. */
  subjects?: string
  /** Languages spoken. */
  speaks?: string
  standIn?: { name: string; phone?: string }
  /** When somebody last called this number: `YYYY-MM-DD`. */
  verifiedOn?: string
}

export interface KitHelpline {
  name: string
  numbers: readonly { number: string; by: 'tel' | 'sms' }[]
  website?: string
  purpose: string
  hours: string
  /** Absent from issues that are older than this field; so is the next. */
  territory?: Helpline['territory']
  /** When somebody of the house last checked it: `YYYY-MM-DD`; null where nobody did. */
  verifiedOn?: string | null
}

/** The right to give an asset away. */
export interface KitRights {
  holder?: string
  uses: readonly Use[]
  territory: Territory
  /** Its contract lets it be put online, where the territory is not the world. */
  online?: true
  /** ISO instants. */
  from?: string
  until?: string
}

/** A PDF of the library: a report, a leaflet, a fact sheet that somebody else made. */
export interface KitDocument {
  id: string
  /** In each language of the kit that has one. */
  title: Partial<Record<Locale, string>>
  /** What it is written in. */
  language: Locale
  author: string
  credit: string
  rights: KitRights
  licence: string
  licenceUrl?: string
  file: KitDocumentFile
}

export interface KitDocumentFile {
  /** Where the bytes lie on this machine. */
  file: string
  /** Address on the site. */
  href: string
  bytes: number
  /** Hex. */
  sha256: string
  crc32: number
  /** Absent of one that came in before pages were counted. */
  pages?: number
}

export interface KitImage {
  id: string
  /** In the library, written once: see `imageName` for what it is called in a language. */
  name: string
  /** Where its title differs in a language; absent from issues that are older than titles. */
  nameLocal?: Partial<Record<Locale, string>>
  /** In each language of the kit that has one. */
  alt: Partial<Record<Locale, string>>
  author: string
  credit: string
  /** Where the credit line differs in a language. */
  creditLocal: Partial<Record<Locale, string>>
  rights: KitRights
  licence: string
  licenceUrl?: string
  /** How it came to be, in IPTC's words. */
  sourceType: Media['sourceType']
  /** What the persons shown agreed to, without a word of who they are. */
  consents: readonly KitConsent[]
  /** The forms that are offered to take, the first being the one that most people want. */
  files: readonly KitImageFile[]
}

export interface KitConsent {
  /** Id of the record in the register. */
  reference: string
  uses: readonly string[]
  /** The instant at which it ends by itself. */
  until?: string
}

/** What a file of a kit is for: `any` is good for both, as a drawing is. */
export const SIZES = ['web', 'print', 'any'] as const
export type FileSize = (typeof SIZES)[number]

/** Formats that a newsroom opens: never WebP or AVIF. */
export const OFFERED = {
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const
export type OfferedExtension = keyof typeof OFFERED

export interface KitImageFile {
  /** Where the bytes lie on this machine. */
  file: string
  /** Address on the site. */
  href: string
  extension: OfferedExtension
  size: FileSize
  bytes: number
  /** Hex. */
  sha256: string
  crc32: number
  /** In pixels; absent for drawings without a size of their own. */
  width?: number
  height?: number
}
