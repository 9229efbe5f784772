import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import type { Locale } from '@/platform/languages'
import type { Row } from './publicView'
import { visitReferences } from './references'
import { tags } from './tags'

/** What a page has read so far, and until when that holds. Shared by a reader and those of other languages. */
export type Readings = { tags: Set<string>; until: Date | null }

/** How documents were read; see the reader's arguments of the same names. */
type How = { depth: number; as?: 'place'; dated?: readonly string[] }

/** Notes what a reader asked for and got, as tags of the page. */
export function openNoting(payload: Payload, readings: Readings, locale: Locale) {
  const add = (tag: string) => readings.tags.add(tag)
  const fieldsOf = (collection: string) =>
    payload.collections[collection as CollectionSlug].config.flattenedFields
  return {
    asked: (collection: string, ids: readonly string[], as?: 'place'): void => {
      for (const id of ids) add((as === 'place' ? tags.place : tags.doc)(collection, id, locale))
    },
    dated: (collection: string, ids: readonly string[]): void => {
      for (const id of ids) add(tags.date(collection, id))
    },
    got: (collection: string, doc: Row & { id: string }, { depth, as, dated }: How): void => {
      const seen = (shown: string, id: string | number) => {
        add((as === 'place' ? tags.place : tags.doc)(shown, id, locale))
        if (dated?.includes(shown)) add(tags.date(shown, id))
      }
      seen(collection, doc.id)
      if (as !== 'place') visitReferences(fieldsOf(collection), doc, { depth, fieldsOf, seen })
    },
    gotGlobal: (slug: GlobalSlug, global: Row, depth: number): void => {
      add(tags.global(slug, locale))
      const fields = payload.globals.config.find((it) => it.slug === slug)?.flattenedFields ?? []
      const seen = (shown: string, id: string | number) => add(tags.doc(shown, id, locale))
      visitReferences(fields, global, { depth, fieldsOf, seen })
    },
  }
}
