import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { remembered } from '@/platform/remembered'
import { type Archive, layoutAlone } from './archive/layout'
import type { KitContent, KitEdition } from './content'
import { FILE_NAMES } from './fileNames'
import type { KitFile } from './kitFile'
import { kitArchive } from './kitFiles'

/** An archive in memory is its texts and its directory. */
const MOST_KITS = 50

/** Something of a kit that is taken by an address of the kit's own; images have theirs in the media library. */
export interface Download {
  /** What it is, whatever its content is at the moment: `kit-fr.zip`, `release-fr.txt`. */
  name: string
  locale: Locale
  href: string
  fileName: string
  mediaType: string
  file: Archive
}

export interface KitDownloads {
  /** The same kit, named in each of its languages. */
  archives: readonly Download[]
  /** Files in the archive, readmes and manifest among them. */
  count: number
  texts: readonly (Download & { kind: 'release' | 'facts' })[]
}

/**
 * What may be taken of a kit, each under an address that changes with its content. Follows from the content
 * alone, and many pages offer the same kit: the latest are remembered.
 *
 * @throws as `kitArchive` does.
 */
export const kitDownloads = remembered(MOST_KITS, JSON.stringify, layOut)

function layOut(kit: KitContent): KitDownloads {
  const made = kit.editions.map((edition) => ({ edition, ...kitArchive(kit, edition) }))
  const files = made[0]?.files ?? []
  return {
    archives: made.map(({ edition: { locale }, archive, fileName }) => ({
      name: `kit-${locale}.zip`,
      locale,
      href: buildAddress({ kind: 'archive', issue: kit.id, name: `${hashOf(archive)}-kit-${locale}` }),
      fileName,
      mediaType: 'application/zip',
      file: archive,
    })),
    count: files.length,
    // The texts are the same in every archive: only images go by another name.
    texts: kit.editions.flatMap((edition) => files.flatMap((file) => text(kit, edition, file))),
  }
}

const hashOf = (file: Archive): string => file.etag.slice(1, 17)

function text(
  kit: KitContent,
  { locale, slug }: KitEdition,
  { kind, locale: of, entry, mediaType }: KitFile,
): KitDownloads['texts'] {
  if ((kind !== 'release' && kind !== 'facts') || of !== locale) return []
  const file = layoutAlone(entry)
  const variant = `${kind}-${locale}`
  const address = { collection: 'press-kits', id: kit.id, hash: hashOf(file), variant, extension: 'txt' }
  return [
    {
      kind,
      locale,
      name: `${variant}.txt`,
      href: buildAddress({ kind: 'file', ...address }),
      fileName: `${slug}-${FILE_NAMES[locale][kind]}`,
      mediaType,
      file,
    },
  ]
}

/**
 * The download that an address means by its last segment, whatever hash it bears: a kit that changed since
 * the link was copied is still found, and the caller sends to where it is now.
 */
export function findDownload(kit: KitDownloads, segment: string): Download | undefined {
  const name = /^[0-9a-f]{16}-(.+)$/.exec(segment)?.[1]
  return [...kit.archives, ...kit.texts].find((download) => download.name === name)
}
