import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLocale, LOCALES, type Locale } from '@/platform/languages'

interface Write {
  req: PayloadRequest
  /** Absent for a new record. */
  id?: string
  data: Record<string, unknown>
}

/**
 * A localized text field in all languages: as the record has it (which the database gives by language), and over
 * that what is being written.
 */
export async function localTexts(
  { req, id, data }: Write,
  collection: CollectionSlug,
  field: string,
): Promise<Partial<Record<Locale, string>>> {
  const stored = id
    ? await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
        collection,
        where: { id: { equals: id } },
        req,
      })
    : null
  const texts = byLocale(stored?.[field])
  const sent = data[field]
  if (typeof sent === 'string' && isLocale(req.locale)) texts[req.locale] = sent.trim()
  else Object.assign(texts, byLocale(sent))
  return texts
}

function byLocale(value: unknown): Partial<Record<Locale, string>> {
  if (typeof value !== 'object' || value === null) return {}
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(
    entries
      .filter(([locale]) => LOCALES.some((known) => known === locale))
      .map(([locale, text]) => [locale, typeof text === 'string' ? text.trim() : '']),
  )
}
