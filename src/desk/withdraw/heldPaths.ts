import type { PressTake } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { FrozenKit } from '@/press/frozen'
import { archiveFolder, archiveName } from '@/press/kitArchive'
import { type KitFile, pathFor } from '@/press/kitFile'
import { isSelected, type Selection, selectionsIn, whole } from '@/press/selection'

type Took = Pick<PressTake, 'what' | 'file'>

/**
 * The files of images or documents that somebody took with an issue, by the names that they bear on that person's
 * disk: their paths in the archive that was taken, or the name of the file that was taken alone. Whoever only opened
 * the issue, or whose archive has no name in the record, gets the paths of the whole archive in their language.
 *
 * Without a name nobody knows which of thirty images to delete. A path tells nothing that the person did not get with
 * the kit, for it is read from the frozen issue alone: where a title made the name, that title stood in the kit. What
 * the library says of the image by now, and whom it shows, is not asked. Pure.
 *
 * @param assets ids in the library
 * @returns each path once, in the order of the archive
 */
export function heldPaths(
  kit: FrozenKit,
  takes: readonly Took[],
  assets: readonly string[],
  locale: Locale,
): string[] {
  const files = kit.files.filter(({ image, enclosed }) => assets.includes((image?.of ?? enclosed)?.id ?? ''))
  const held = takes.flatMap((take) => pathsTaken(kit, files, take))
  return [...new Set(held.length > 0 ? held : pathsIn(kit, files, whole(locale)))]
}

function pathsTaken(kit: FrozenKit, files: readonly KitFile[], { what, file }: Took): string[] {
  if (!file || what === 'opened') return []
  if (what === 'file') return files.some((one) => namesOf(kit, one).includes(file)) ? [file] : []
  return kit.content.editions
    .flatMap((edition) => selectionsIn(edition.locale))
    .filter((selection) => archiveName(kit, selection) === file)
    .flatMap((selection) => pathsIn(kit, files, selection))
}

/** What a file is called when it is taken alone, in each language of the kit. */
const namesOf = ({ content }: FrozenKit, file: KitFile): string[] =>
  content.editions.map(({ locale }) => pathFor(file, locale).replace(/^.*\//, ''))

const pathsIn = (kit: FrozenKit, files: readonly KitFile[], selection: Selection): string[] =>
  files
    .filter((file) => isSelected(file, selection))
    .map((file) => `${archiveFolder(kit, selection.locale)}/${pathFor(file, selection.locale)}`)
