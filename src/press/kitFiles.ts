import { memoryEntry } from './archive/entries'
import { type Archive, layoutArchive } from './archive/layout'
import { safeName, safePaths } from './archive/names'
import type { KitContent, KitEdition } from './content'
import { FILE_NAMES } from './fileNames'
import { imageName } from './imageName'
import { imageFile, type KitFile, textFile } from './kitFile'
import { manifestOf, manifestText } from './manifest'
import { factsText } from './texts/facts'
import { readmeText } from './texts/readme'
import { releaseText } from './texts/release'

/**
 * Every file of a kit, in the order of the archive: readmes, manifest, texts by language, images. Reads
 * nothing from disk.
 *
 * @param of whose language the images are named in; the texts are those of every language.
 * @throws ZodError when the manifest can't be written truthfully, see `manifestOf`.
 */
export function kitFiles(kit: KitContent, of: Pick<KitEdition, 'locale'>): KitFile[] {
  const texts = kit.editions.flatMap((edition): KitFile[] => {
    const { locale } = edition
    const names = FILE_NAMES[locale]
    const release = releaseText(kit, edition)
    const facts = factsText(kit, edition)
    return [
      ...(release ? [textFile('release', locale, `${locale}/${names.release}`, release)] : []),
      ...(facts ? [textFile('facts', locale, `${locale}/${names.facts}`, facts)] : []),
    ]
  })
  const content = [...texts, ...images(kit, of)]
  const readmes = kit.editions.map((edition) =>
    textFile('readme', edition.locale, FILE_NAMES[edition.locale].readme, readmeText(kit, edition, content)),
  )
  const manifest = manifestText(manifestOf(kit, [...readmes, ...content]))
  return [
    ...readmes,
    {
      kind: 'manifest',
      path: 'manifest.json',
      mediaType: 'application/json',
      entry: memoryEntry('manifest.json', manifest),
    },
    ...content,
  ]
}

function images(kit: KitContent, { locale }: Pick<KitEdition, 'locale'>): KitFile[] {
  const taken = kit.images.flatMap((of) => of.files.map((file) => ({ of, file })))
  // A title is a name, not a path: its slashes are replaced before the folder is put in front.
  const paths = safePaths(
    taken.map(({ of, file }) => `images/${safeName(`${imageName(of, locale)}.${file.extension}`)}`),
  )
  return taken.map(({ of, file }, index) => imageFile(of, file, paths[index] ?? file.sha256))
}

export interface KitArchive {
  archive: Archive
  /** For `Content-Disposition`. */
  fileName: string
  files: readonly KitFile[]
}

/**
 * The kit as one archive, all files in a folder that bears the kit's name. It holds every language whoever
 * takes it; its own name, and those of the images in it, are in the language that it is taken in.
 *
 * @throws ArchiveError when it doesn't fit a ZIP, ZodError as `kitFiles` does.
 */
export function kitArchive(kit: KitContent, of: Pick<KitEdition, 'locale' | 'slug'>): KitArchive {
  const files = kitFiles(kit, of)
  const folder = safeName(of.slug, 'kit')
  const entries = files.map(({ path, entry }) => ({ ...entry, path: `${folder}/${path}` }))
  return { archive: layoutArchive(entries, new Date(kit.date)), fileName: `${folder}.zip`, files }
}
