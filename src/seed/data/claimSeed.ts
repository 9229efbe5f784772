import type { Claim } from '@/payload-types'
import type { Two } from '../twoLanguages'
import type { SourceKey } from './sources'

/** A statement of the ledger. `figure` and `unit` are what is shown large; the exact sentence is `wording`. */
export type ClaimSeed = {
  key: string
  status: Exclude<Claim['status'], 'draft'>
  figure: Two
  unit: Two
  wording: Two
  doesNotMean: Two
  /** Why it is contested or superseded. */
  statusReason?: Two
  source: SourceKey
  /** The day of its next review, YYYY-MM-DD. */
  nextReview: string
}

/** All statements were last read again on this day. */
export const CHECKED_ON = '2026-11-25'
