import type { Locale } from '@/platform/languages'
import { memoryEntry } from './archive/entries'
import { type Archive, type ArchiveEntry, layoutArchive } from './archive/layout'
import { safeName } from './archive/names'
import type { FrozenKit } from './frozen'
import { pathFor } from './kitFile'
import { isSelected, type Selection } from './selection'

export interface KitArchive {
  archive: Archive
  /** For `Content-Disposition`: the slug of the kit, the printed code of the issue, what was chosen. */
  fileName: string
  /** Files in it, the manifest and its signature among them. */
  count: number
}

/** The folder that every file of an archive lies in: the kit's name in the archive's language. */
export function archiveFolder({ content }: Pick<FrozenKit, 'content'>, locale: Locale): string {
  const edition = content.editions.find((each) => each.locale === locale)
  return safeName(edition?.slug ?? content.editions[0]?.slug ?? '', 'kit')
}

/** What an archive is called once taken: the slug of the kit, the printed code of the issue, what was chosen. */
export function archiveName(
  kit: Pick<FrozenKit, 'content' | 'code'>,
  { locale, languages, size }: Selection,
): string {
  const parts = [
    archiveFolder(kit, locale),
    kit.code,
    ...(languages === 'one' ? [locale] : []),
    ...(size === 'all' ? [] : [size]),
  ]
  return `${parts.filter(Boolean).join('-')}.zip`
}

export const MANIFEST_NAME = 'manifest.json'
export const SIGNATURE_NAME = 'manifest.json.sig'

/**
 * An issue as one archive, all files in a folder that bears the kit's name. Every archive of an issue holds the
 * same manifest, whatever was chosen of the files.
 *
 * @param beside files that belong to this one download and to no manifest.
 * @throws ArchiveError when it can't be laid out.
 */
export function kitArchive(
  kit: FrozenKit,
  selection: Selection,
  beside: readonly ArchiveEntry[] = [],
): KitArchive {
  const { locale } = selection
  const folder = archiveFolder(kit, locale)
  const chosen = kit.files.filter((file) => isSelected(file, selection))
  const entries = [
    // First, so that a browser finds the manifest without reading on.
    ...signedEntries(kit),
    ...beside,
    ...chosen.map((file) => ({ ...file.entry, path: pathFor(file, locale) })),
  ].map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }))
  return {
    archive: layoutArchive(entries, new Date(kit.content.date)),
    fileName: archiveName(kit, selection),
    count: entries.length,
  }
}

const signedEntries = ({ signed }: FrozenKit): ArchiveEntry[] =>
  signed
    ? [
        memoryEntry(MANIFEST_NAME, signed.manifest),
        memoryEntry(SIGNATURE_NAME, Buffer.from(signed.signature, 'base64')),
      ]
    : []
