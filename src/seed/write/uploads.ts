import { createImage } from '@/media/createImage'
import { createLogo } from '@/partners/createLogo'
import { type Book, keep } from '../book'
import { DRAWING_RIGHTS, DRAWINGS } from '../data/drawings'
import { HOUSE } from '../data/house'
import { PARTNERS } from '../data/partners'
import { svgFile } from './files'

/** The drawings of the campaign. @returns their ids by key */
export async function writeDrawings(book: Book): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, name, alt } of DRAWINGS) {
    const { id } = await keep(book, 'media', key, async () => {
      const made = await createImage(book.payload, {
        locale: 'fr',
        data: {
          ...DRAWING_RIGHTS,
          name: name.fr,
          alt: alt.fr,
          sourceType: 'digitalCreation',
          showsChild: 'no',
          approved: true,
          seedKey: key,
        },
        upload: await svgFile('art', key),
      })
      await book.payload.update({
        collection: 'media',
        id: made.id,
        locale: 'en',
        data: { alt: alt.en, nameLocal: name.en },
        depth: 0,
      })
      return made.id
    })
    ids.set(key, id)
  }
  return ids
}

/** A logo for each ground. */
export type LogoIds = { light: string; dark: string }

const GROUNDS = { light: 'fond clair', dark: 'fond sombre' } as const

/** The logos of the house (`house`) and of the partners, by the partner's key. */
export async function writeLogos(book: Book): Promise<Map<string, LogoIds>> {
  const owners = [
    { key: 'house', name: HOUSE.name.fr, logo: 'fondation' },
    ...PARTNERS.map(({ key, name, logo }) => ({ key, name, logo })),
  ]
  const pairs = new Map<string, LogoIds>()
  for (const { key, name, logo } of owners) {
    const write = async (ground: keyof LogoIds) => {
      const seedKey = `${key}-${ground}`
      const { id } = await keep(book, 'logos', seedKey, async () => {
        const made = await createLogo(book.payload, {
          data: { name: `${name}, ${GROUNDS[ground]}`, shown: true, seedKey },
          upload: await svgFile('logos', `${logo}-${ground}`),
        })
        return made.id
      })
      return id
    }
    pairs.set(key, { light: await write('light'), dark: await write('dark') })
  }
  return pairs
}
