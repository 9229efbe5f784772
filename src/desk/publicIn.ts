import type { PayloadRequest, Where } from 'payload'
import { LOCALES, type Locale } from '@/platform/languages'

type Published = 'campaigns' | 'pages' | 'editions' | 'press-kits'

/** What of a collection is public in a language, by its ids. Leaves the request in the language it had. */
export async function publicIn(
  req: PayloadRequest,
  collection: Published,
  where: Where,
  locale: Locale,
): Promise<string[]> {
  // Payload's own reads set the language of the request they are given.
  const asked = req.locale
  try {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [where, { _status: { equals: 'published' } }] },
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: {},
      req,
    })
    return docs.map(({ id }) => id)
  } finally {
    req.locale = asked
  }
}

/** Campaigns that are public in one of the languages, with their title in it and the lines they show. */
export async function publicCampaigns(
  req: PayloadRequest,
  where: Where,
  locales: readonly Locale[] = LOCALES,
): Promise<{ title: string; helplines: unknown }[]> {
  const asked = req.locale
  const found = new Map<string, { title: string; helplines: unknown }>()
  try {
    for (const locale of locales) {
      const { docs } = await req.payload.find({
        collection: 'campaigns',
        where: { and: [where, { _status: { equals: 'published' } }] },
        locale,
        fallbackLocale: false,
        depth: 0,
        pagination: false,
        select: { title: true, helplines: true },
        req,
      })
      for (const { id, title, helplines } of docs) if (!found.has(id)) found.set(id, { title, helplines })
    }
  } finally {
    req.locale = asked
  }
  return [...found.values()]
}
