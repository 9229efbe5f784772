import { fileHref } from '@/media/address'
import { findRendition, readImageFiles } from '@/media/renditions'
import { isToCome, rightsAt } from '@/media/rights/rightsAt'
import { storedPath } from '@/media/storage'
import type { Document } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { Reader } from '@/publishing/read'
import type { KitDocument, KitDocumentFile } from './content'
import { rightsOf } from './kitRights'

/**
 * Documents of the library that may be given to the press, in the order of their ids: the page holds until the first
 * of their rights ends; what may not be given is absent. A preview shows what is yet to begin.
 */
export async function documentsFor(
  reader: Reader,
  ids: readonly string[],
  options?: { dated?: boolean },
): Promise<Document[]> {
  const records = await reader.named('documents', ids, options)
  const given = records.filter((record) => {
    const { value, until } = rightsAt(record, 'press', reader.now)
    reader.until(until)
    return value === 'free' || (reader.draft && isToCome(value))
  })
  return ids.flatMap((id) => given.find((record) => record.id === id) ?? [])
}

/** The documents of a kit as they were read in each of its languages; those without a file are absent. */
export function kitDocuments(
  readings: readonly { locale: Locale; documents: readonly Document[] }[],
): KitDocument[] {
  const found = new Map<string, KitDocument>()
  for (const { locale, documents } of readings) {
    for (const record of documents) {
      const known = found.get(record.id)
      const title = record.title?.trim()
      const words = { title: { ...known?.title, ...(title ? { [locale]: title } : {}) } }
      const file = known?.file ?? fileOf(record)
      if (record.approved === true && file)
        found.set(record.id, { ...(known ?? documentOf(record, file)), ...words })
    }
  }
  return [...found.values()]
}

const documentOf = (record: Document, file: KitDocumentFile): KitDocument => ({
  id: record.id,
  title: {},
  language: record.language,
  author: record.author,
  credit: record.credit,
  rights: rightsOf(record),
  licence: record.licence,
  licenceUrl: record.licenceUrl?.trim() || undefined,
  file,
})

function fileOf(record: Document): KitDocumentFile | null {
  const files = readImageFiles(record.renditions)
  const rendition = files && findRendition(files, 'pdf')
  if (!rendition) return null
  const { format, bytes, sha256, crc32, pages } = rendition
  const href = fileHref('documents', record.id, rendition)
  return { file: storedPath({ shelf: 'renditions', sha256, format }), href, bytes, sha256, crc32, pages }
}

/** What a document is called in a language: in its own where it has no title there. */
export const documentName = ({ title, language, id }: KitDocument, locale: Locale): string =>
  title[locale] ?? title[language] ?? Object.values(title).find(Boolean) ?? id
