import { isDeepStrictEqual } from 'node:util'
import { idOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import { type FieldShape, publicView, type Row } from './publicView'
import { EVERYONE, tags } from './tags'

/** How documents of a collection come into lists. */
export type ListRule = {
  /** Fields that decide whether a document is in a list, and where: those of any `where` and `sort`. */
  by: readonly string[]
  /** Documents whose lists a row belongs to; by default one list for everyone. */
  owners?: (view: Row) => readonly unknown[]
  /** Paths of the instants before the last of which the public sees nothing of a document: `publicFrom`, `rights.from`. */
  from?: readonly string[]
}

export type Change = {
  collection: string
  id: string | number
  fields: readonly FieldShape[]
  /** The public row as it was; null when there was none, undefined when nobody looked. */
  before: Row | null | undefined
  after: Row | null
  list: ListRule
  /** The instant of the change. */
  now: Date
}

/** The tags of what the public sees differently after a change. None for drafts and whatever else stays inside. */
export function changedTags(change: Change): string[] {
  return [
    ...new Set([
      ...LOCALES.flatMap((locale) => inOneLanguage(change, locale)),
      ...changedDate(change),
      ...changedComing(change),
    ]),
  ]
}

/** The instant before which the public sees nothing of a row, in milliseconds; null when there is none. */
export function bornAt({ from }: ListRule, row: Row | null | undefined): number | null {
  const instants = (from ?? []).map((path) => instantAt(path, row)).filter((at) => !Number.isNaN(at))
  return instants.length > 0 ? Math.max(...instants) : null
}

function instantAt(path: string, row: Row | null | undefined): number {
  const value = path.split('.').reduce<unknown>((of, name) => (isRow(of) ? of[name] : null), row)
  return value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : Number.NaN
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const isUnborn = (list: ListRule, row: Row | null | undefined, now: Date): boolean =>
  (bornAt(list, row) ?? 0) > now.getTime()

/** What visitors see of a row at an instant: nothing before its time, so that no page goes for its sake and hints at it. */
const seen = ({ fields, list, now }: Change, row: Row | null, locale: Locale): Row | null =>
  isUnborn(list, row, now) ? null : publicView(fields, row, locale)

/** What is to be public later was written: no page shows it, and whoever waits for its instant looks again. */
const changedComing = ({ collection, list, before, after, now }: Change): string[] =>
  [before, after].some((row) => isUnborn(list, row, now)) ? [tags.coming(collection)] : []

/** A public record that was written to, even by a change that nobody sees: a page may print its date. */
function changedDate(change: Change): string[] {
  const { collection, id, before, after } = change
  const date = tags.date(collection, id)
  if (before === undefined) return [date]
  const isPublic = (row: Row | null) => LOCALES.some((locale) => seen(change, row, locale) !== null)
  if (!isPublic(before) && !isPublic(after)) return []
  return isDeepStrictEqual(before?.updatedAt, after?.updatedAt) ? [] : [date]
}

function inOneLanguage(change: Change, locale: Locale): string[] {
  const { collection, id, before, after, list } = change
  const now = seen(change, after, locale)
  if (before === undefined) {
    return [
      tags.doc(collection, id, locale),
      tags.place(collection, id, locale),
      ...lists(collection, list, locale, [now]),
    ]
  }
  const then = seen(change, before, locale)
  if (isDeepStrictEqual(then, now)) return []
  const doc = tags.doc(collection, id, locale)
  const moved = !then || !now || list.by.some((field) => !isDeepStrictEqual(then[field], now[field]))
  return moved
    ? [doc, tags.place(collection, id, locale), ...lists(collection, list, locale, [then, now])]
    : [doc]
}

function lists(
  collection: string,
  { owners }: ListRule,
  locale: Locale,
  views: readonly (Row | null)[],
): string[] {
  return views
    .flatMap((view) => (view ? (owners ? owners(view) : [EVERYONE]) : []))
    .flatMap((owner) => {
      const id = idOf(owner)
      return id === null ? [] : [tags.list(collection, id, locale)]
    })
}

/** The same for a global, which shows something even before it was first saved. `before` undefined: nobody looked. */
export function changedGlobalTags(
  slug: string,
  fields: readonly FieldShape[],
  before: Row | null | undefined,
  after: Row,
): string[] {
  const view = (row: Row | null, locale: Locale) => publicView(fields, row ?? {}, locale)
  return LOCALES.filter(
    (locale) => before === undefined || !isDeepStrictEqual(view(before, locale), view(after, locale)),
  ).map((locale) => tags.global(slug, locale))
}
