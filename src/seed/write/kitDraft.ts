import type { PressKit } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'
import { type Book, keep } from '../book'
import { publish } from './publish'

type Fields = Omit<PressKit, 'id' | 'createdAt' | 'updatedAt'>

/** What the kits of the demonstration are made from; the last two by their keys. */
export type KitParts = {
  campaign: string
  contact: string
  claims: ReadonlyMap<string, string>
  drawings: ReadonlyMap<string, string>
}

/**
 * A press kit, ready in every language; left alone when it is there.
 *
 * @param shared what is the same in each language
 * @param words what is said in one
 * @returns its id
 */
export async function keepKit<Shared extends Partial<Fields>>(
  book: Book,
  key: string,
  shared: Shared & Pick<Fields, 'campaign' | 'date' | 'date_tz'>,
  words: (locale: Locale) => Pick<Fields, 'title' | 'slug'> & Partial<Fields>,
): Promise<string> {
  const { payload, req } = book
  const { id } = await keep(book, 'press-kits', key, async () => {
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
    await publish(book, 'press-kits', made.id)
    return made.id
  })
  return id
}
