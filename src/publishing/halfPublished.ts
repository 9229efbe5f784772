import { isDeepStrictEqual } from 'node:util'
import { LOCALES } from '@/platform/languages'
import { type FieldShape, publicView, type Row } from './publicView'

/** A version as the database keeps it: the record as it was, and when. */
export type Version = {
  /** The record's own `updatedAt` tells which writing this is. */
  version: Row
  /** Keeps the editors' draft beside a publish; not a record of what the public saw. */
  snapshot?: unknown
  /** The language that was published by it. */
  publishedLocale?: unknown
}

/**
 * What a publish may have left behind when the process died inside it, on a database without transactions.
 * `behind`: a newer publish is recorded than the public shows. `unrecorded`: the public shows a writing that
 * no version records. `different`: it is recorded, and reads otherwise.
 */
export type Verdict = 'whole' | 'behind' | 'unrecorded' | 'different'

const instant = (row: Row): number => new Date(String(row.updatedAt)).getTime()
const isPublic = (fields: readonly FieldShape[], row: Row) =>
  LOCALES.some((locale) => publicView(fields, row, locale) !== null)

/** The newest version that records a publish. */
export const newestPublish = (versions: readonly Version[]): Version | null =>
  versions
    .filter(({ snapshot, publishedLocale }) => !snapshot && publishedLocale)
    .sort((a, b) => instant(b.version) - instant(a.version))[0] ?? null

/** Compares a public record with its versions, in any order. Records that nobody sees are whole. */
export function verdictOn(fields: readonly FieldShape[], row: Row, versions: readonly Version[]): Verdict {
  const newest = newestPublish(versions)
  if (newest && instant(newest.version) > instant(row)) return 'behind'
  if (!isPublic(fields, row)) return 'whole'
  const same = versions.filter(({ version, snapshot }) => !snapshot && instant(version) === instant(row))
  if (same.length === 0) return 'unrecorded'
  return same.some(({ version }) => readsAlike(fields, version, row)) ? 'whole' : 'different'
}

const readsAlike = (fields: readonly FieldShape[], one: Row, other: Row): boolean =>
  LOCALES.every((locale) =>
    isDeepStrictEqual(publicView(fields, one, locale), publicView(fields, other, locale)),
  )
