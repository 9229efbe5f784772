import type { Locale } from '@/platform/languages'

/**
 * Names of what a page can show, per language: French pages don't go when an English text changes.
 * A tag has at most 256 characters and no comma (Next's rule).
 */
export const tags = {
  /** A document, whatever of it the public can see. */
  doc: (collection: string, id: string | number, locale: Locale) => `doc:${collection}:${id}:${locale}`,
  /** Where a document stands: whether it is public, and the fields by which lists find and order it (its slug among them). */
  place: (collection: string, id: string | number, locale: Locale) => `place:${collection}:${id}:${locale}`,
  /** When a document was last changed, in any language: for pages that say so. */
  date: (collection: string, id: string | number) => `date:${collection}:${id}`,
  /** Which documents a list of `owner` holds, and in what order. */
  list: (collection: string, owner: string | number, locale: Locale) =>
    `list:${collection}:${owner}:${locale}`,
  /** Which documents of a collection are to be public later, and when: on no page, see `births`. */
  coming: (collection: string) => `coming:${collection}`,
  global: (slug: string, locale: Locale) => `global:${slug}:${locale}`,
}

/** Owner of a list that belongs to no document: all campaigns, all helplines. */
export const EVERYONE = 'all'
