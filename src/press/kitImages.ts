import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { KitImage, KitImageFile } from './content'
import { given } from './given'
import { rightsOf } from './kitRights'

/** Where the forms of an image are that may be taken. */
export type FilesOf = (media: Media) => readonly KitImageFile[]

/**
 * Images of the library that may leave the house and have something to take, with their words in each language in which
 * they were read.
 */
export function kitImages(
  readings: readonly { locale: Locale; media: readonly Media[] }[],
  filesOf: FilesOf,
): KitImage[] {
  const found = new Map<string, KitImage>()
  for (const { locale, media } of readings) {
    for (const record of media) {
      if (record.approved !== true) continue
      const alt = given(record.alt)
      const known = found.get(record.id)
      const credit = given(record.creditLocal)
      const title = given(record.nameLocal)
      const words = {
        alt: { ...known?.alt, ...(alt ? { [locale]: alt } : {}) },
        nameLocal: { ...known?.nameLocal, ...(title ? { [locale]: title } : {}) },
        creditLocal: { ...known?.creditLocal, ...(credit ? { [locale]: credit } : {}) },
      }
      found.set(record.id, known ? { ...known, ...words } : imageOf(record, words, filesOf(record)))
    }
  }
  return [...found.values()].filter(({ files }) => files.length > 0)
}

const imageOf = (
  media: Media,
  { alt, nameLocal, creditLocal }: Pick<KitImage, 'alt' | 'nameLocal' | 'creditLocal'>,
  files: KitImage['files'],
): KitImage => ({
  id: media.id,
  name: media.name,
  nameLocal,
  alt,
  author: media.author,
  credit: media.credit,
  creditLocal,
  rights: rightsOf(media),
  licence: media.licence,
  licenceUrl: given(media.licenceUrl),
  sourceType: media.sourceType,
  consents: [],
  files,
})
