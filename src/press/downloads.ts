import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { remembered } from '@/platform/remembered'
import { type Archive, layoutAlone } from './archive/layout'
import { FILE_NAMES } from './fileNames'
import type { FrozenKit } from './frozen'
import { kitArchive } from './kitArchive'
import { type KitFile, pathFor } from './kitFile'
import { PDF_NAMES, type PdfKind } from './print/documents'
import { readSelection, type Selection, selectionName, whole } from './selection'

/** An archive in memory is its texts and its directory. */
const MOST = 100

/** Something of an issue that is taken by an address of its own. */
export interface Download {
  /** What it is, whatever its content is: `kit-fr.zip`, `release-fr.txt`. */
  name: string
  href: string
  fileName: string
  mediaType: string
  file: Archive
}

export interface ArchiveDownload extends Download {
  selection: Selection
  /** Files in it. */
  count: number
}

export interface TextDownload extends Download {
  kind: 'release' | 'facts'
  locale: Locale
}

export interface DocumentDownload extends Download {
  kind: PdfKind
  locale: Locale
  pages: number
}

export interface KitDownloads {
  /** The whole issue, named in each of its languages. */
  archives: readonly ArchiveDownload[]
  texts: readonly TextDownload[]
  /** As printed; none while a kit is only looked at. */
  documents: readonly DocumentDownload[]
}

/**
 * What may be taken of an issue, each under an address that changes with its content. Follows from the issue
 * alone, and many pages offer the same one: the latest are remembered.
 *
 * @throws as `kitArchive` does.
 */
export const kitDownloads = remembered(
  MOST,
  ({ key }: FrozenKit) => key,
  (kit): KitDownloads => ({
    archives: kit.content.editions.map(({ locale }) => archiveDownload(kit, whole(locale))),
    texts: kit.files.flatMap((file) => text(kit, file)),
    documents: kit.files.flatMap((file) => printed(kit, file)),
  }),
)

/** An archive of what was chosen. */
export const archiveDownload = remembered(
  MOST,
  ({ key }: FrozenKit, selection: Selection) => `${selectionName(selection)} ${key}`,
  (kit, selection): ArchiveDownload => {
    const { archive, fileName, count } = kitArchive(kit, selection)
    const name = selectionName(selection)
    return {
      name: `${name}.zip`,
      selection,
      href: buildAddress({ kind: 'archive', issue: kit.issue, name: `${hashOf(archive)}-${name}` }),
      fileName,
      mediaType: 'application/zip',
      file: archive,
      count,
    }
  },
)

const hashOf = (file: Archive): string => file.etag.slice(1, 17)

function text(kit: FrozenKit, { kind, locale, entry, mediaType }: KitFile): TextDownload[] {
  if ((kind !== 'release' && kind !== 'facts') || !locale) return []
  const file = layoutAlone(entry)
  const variant = `${kind}-${locale}`
  const address = { collection: 'kit-issues', id: kit.issue, hash: hashOf(file), variant, extension: 'txt' }
  const slug = kit.content.editions.find((edition) => edition.locale === locale)?.slug
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

function printed(kit: FrozenKit, { locale, entry, mediaType, pdf }: KitFile): DocumentDownload[] {
  if (!pdf || !locale) return []
  const file = layoutAlone(entry)
  const variant = `${pdf.of}-${locale}`
  const address = { collection: 'kit-issues', id: kit.issue, hash: hashOf(file), variant, extension: 'pdf' }
  const slug = kit.content.editions.find((edition) => edition.locale === locale)?.slug
  return [
    {
      kind: pdf.of,
      locale,
      pages: pdf.pages,
      name: `${variant}.pdf`,
      href: buildAddress({ kind: 'file', ...address }),
      fileName: `${slug}-${PDF_NAMES[locale][pdf.of]}`,
      mediaType,
      file,
    },
  ]
}

/**
 * The download that an address means by its last segment, whatever hash it bears: the caller sends to the right
 * one.
 */
export function findDownload(kit: FrozenKit, segment: string): Download | undefined {
  const name = /^[0-9a-f]{16}-(.+)$/.exec(segment)?.[1]
  const selection = name?.endsWith('.zip') ? readSelection(name.slice(0, -'.zip'.length)) : undefined
  if (selection) {
    const speaks = kit.content.editions.some(({ locale }) => locale === selection.locale)
    return speaks ? archiveDownload(kit, selection) : undefined
  }
  const { texts, documents } = kitDownloads(kit)
  return [...texts, ...documents].find((download) => download.name === name) ?? ofLibrary(kit, segment)
}

const hrefOf = ({ image, enclosed }: KitFile): string | undefined => (image ?? enclosed)?.file.href

/** What an image or a document of an issue is called once taken, as it was named when it was frozen. */
export function fileNameOf(
  { files }: Pick<FrozenKit, 'files'>,
  href: string,
  locale: Locale,
): string | undefined {
  const found = files.find((file) => hrefOf(file) === href)
  return found && pathFor(found, locale).replace(/^.*\//, '')
}

/** An image or a document of the issue, as it was when it was frozen. */
function ofLibrary(kit: FrozenKit, segment: string): Download | undefined {
  const found = kit.files.find((file) => hrefOf(file)?.endsWith(`/${segment}`))
  const href = found && hrefOf(found)
  if (!href) return undefined
  const { mediaType, entry } = found
  const [first] = kit.content.editions
  return {
    name: segment,
    href,
    fileName: pathFor(found, first?.locale ?? 'fr').replace(/^.*\//, ''),
    mediaType,
    file: layoutAlone(entry),
  }
}
