import type { PressKit } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'
import { type Book, type Found, keep } from '../book'

type Fields = Omit<PressKit, 'id' | 'createdAt' | 'updatedAt'>

/** What the kits of the demonstration are made from; the last two by their keys. */
export type KitParts = {
  campaign: string
  contact: string
  claims: ReadonlyMap<string, string>
  drawings: ReadonlyMap<string, string>
}

/**
 * A press kit, written in every language and not published yet; left alone when it is there.
 *
 * @param shared what is the same in each language
 * @param words what is said in one
 */
export async function keepKit<Shared extends Partial<Fields>>(
  book: Book,
  key: string,
  shared: Shared & Pick<Fields, 'campaign' | 'date' | 'date_tz'>,
  words: (locale: Locale) => Pick<Fields, 'title' | 'slug'> & Partial<Fields>,
): Promise<Found> {
  const { payload, req } = book
  return keep(book, 'press-kits', key, async () => {
    const [first, ...others] = LOCALES
    const made = await payload.create({
      collection: 'press-kits',
      locale: first,
      draft: true,
      data: { ...words(first), ...shared, seedKey: key },
      depth: 0,
      req,
    })
    for (const locale of others)
      await payload.update({
        collection: 'press-kits',
        id: made.id,
        locale,
        draft: true,
        data: words(locale),
        depth: 0,
        req,
      })
    return made.id
  })
}
