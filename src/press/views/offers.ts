import type { Locale } from '@/platform/languages'
import { formatBytes, formatPixels } from '@/platform/numbers'
import { words } from '@/platform/words'
import type { FileOffer } from '@/ui/Download'
import { safeName } from '../archive/names'
import type { KitDocument, KitImageFile } from '../content'
import type { KitDownloads } from '../downloads'
import { documentName } from '../kitDocuments'
import type { PdfKind } from '../print/documents'
import { shortName } from '../shortName'

/**
 * The whole kit, with the size and number of files that its archive has to the byte.
 *
 * @returns null in a language that the kit is not published in.
 */
export function archiveOffer({ archives }: KitDownloads, locale: Locale): FileOffer | null {
  const archive = archives.find(({ selection }) => selection.locale === locale)
  if (!archive) return null
  return {
    href: archive.href,
    label: words(locale)('press.takeAll'),
    meta: words(locale)('press.archiveFiles', {
      size: formatBytes(archive.file.size, locale),
      count: archive.count,
    }),
    icon: 'archive',
  }
}

/** A text of a kit, as it is printed or as it is pasted. */
export type TextOffer = FileOffer & { kind: PdfKind; format: 'PDF' | 'TXT' }

/** The printed documents of one language, then its texts: each lies in the archive too. */
export function textOffers({ texts, documents }: KitDownloads, locale: Locale): TextOffer[] {
  const say = words(locale)
  const printed = documents
    .filter((document) => document.locale === locale)
    .map(({ kind, href, file, pages }) => ({
      kind,
      format: 'PDF' as const,
      href,
      label: say(`print.offer.${kind}`),
      meta: say('print.offer.meta', { pages, size: formatBytes(file.size, locale) }),
      icon: 'file' as const,
    }))
  const written = texts
    .filter((text) => text.locale === locale)
    .map(({ kind, href, file }) => ({
      kind,
      format: 'TXT' as const,
      href,
      label: say(kind === 'release' ? 'press.releaseText' : 'kit.factsText'),
      meta: say('press.file', { format: 'TXT', size: formatBytes(file.size, locale) }),
      icon: 'file' as const,
    }))
  return [...printed, ...written]
}

/** The forms of an image: each its format, its pixels where it has any, its weight; of several, what each is for. */
export const imageOffers = (name: string, files: readonly KitImageFile[], locale: Locale): FileOffer[] =>
  files.map((file) => {
    const label = files.length > 1 ? (`press.downloadFor.${file.size}` as const) : 'press.download'
    return imageOffer(name, file, words(locale)(label), locale)
  })

function imageOffer(name: string, file: KitImageFile, label: string, locale: Locale): FileOffer {
  const { href, extension, bytes, width, height } = file
  const say = words(locale)
  const format = extension === 'jpg' ? 'JPEG' : extension.toUpperCase()
  const size = formatBytes(bytes, locale)
  const meta =
    width && height
      ? say('press.image', { format, size, pixels: formatPixels(width, height, locale) })
      : say('press.vector', { format, size })
  return { href, label, meta, fileName: safeName(`${shortName(name)}.${extension}`) }
}

/** A document of the library: its language, its pages where they are known, its weight. */
export function documentOffer(document: KitDocument, locale: Locale): FileOffer {
  const { language, file } = document
  const say = words(locale)
  const name = documentName(document, locale)
  const facts = [
    say('kitPage.document.file'),
    say(`kitPage.document.language.${language}`),
    file.pages && say('kitPage.document.pages', { pages: file.pages }),
    formatBytes(file.bytes, locale),
  ]
  return {
    href: file.href,
    label: name,
    meta: facts.filter(Boolean).join(', '),
    icon: 'file',
    fileName: safeName(`${shortName(name)}.pdf`),
  }
}
