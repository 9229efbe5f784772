import type { Locale } from '@/platform/languages'
import { type Book, idOf, keep } from '../book'
import { PAGES } from '../data/pages'
import type { Desk, PageSeed } from '../data/pages/desk'
import { publish } from './publish'

/** The pages by their key, and which of them this run has made. */
export type PageIds = { ids: Map<string, string>; made: ReadonlySet<string> }

/** Every page as an empty draft, so that pages can link to each other before any of them is written. */
export async function beginPages(book: Book, campaign: string): Promise<PageIds> {
  const { payload, req } = book
  const ids = new Map<string, string>()
  const made = new Set<string>()
  for (const [order, page] of PAGES.entries()) {
    const { id, isNew } = await keep(book, 'pages', page.key, async () => {
      const empty = await payload.create({
        collection: 'pages',
        locale: 'fr',
        draft: true,
        data: {
          ...words(page, 'fr'),
          campaign,
          kind: page.key === 'home' ? 'home' : 'page',
          order,
          contents: page.contents ?? false,
          seedKey: page.key,
        },
        depth: 0,
        req,
      })
      return empty.id
    })
    ids.set(page.key, id)
    if (isNew) made.add(page.key)
  }
  return { ids, made }
}

const words = ({ title, slug, description }: PageSeed, locale: Locale) => ({
  title: title[locale],
  slug: slug?.[locale],
  description: description[locale],
})

/** The records that pages show, by their keys. */
export type Shown = {
  drawings: ReadonlyMap<string, string>
  claims: ReadonlyMap<string, string>
  helplines: ReadonlyMap<string, string>
  kit: string
}

const deskFor = (locale: Locale, pages: ReadonlyMap<string, string>, shown: Shown): Desk => ({
  locale,
  say: (fr, en) => (locale === 'fr' ? fr : en),
  page: (key) => idOf(pages, key),
  drawing: (key) => idOf(shown.drawings, key),
  claims: (...keys) => keys.map((key) => idOf(shown.claims, key)),
  helplines: (...keys) => keys.map((key) => idOf(shown.helplines, key)),
  kit: shown.kit,
})

/** Writes and publishes the pages that this run has made. */
export async function finishPages(book: Book, { ids, made }: PageIds, shown: Shown): Promise<void> {
  const { payload, req } = book
  for (const page of PAGES) {
    if (!made.has(page.key)) continue
    const id = idOf(ids, page.key)
    for (const locale of ['fr', 'en'] as const)
      await payload.update({
        collection: 'pages',
        id,
        locale,
        draft: true,
        data: { ...words(page, locale), blocks: page.blocks(deskFor(locale, ids, shown)) },
        depth: 0,
        req,
      })
    await publish(book, 'pages', id)
  }
}
