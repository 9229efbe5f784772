import type { PayloadRequest } from 'payload'
import type { Edition } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'

/** What the public sees of an edition's words in one language; null while it sees nothing. Past access. */
export async function publicSlots(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  edition: string,
  locale: Locale,
): Promise<{ slots: Edition['slots'] } | null> {
  const doc = await req.payload.findByID({
    collection: 'editions',
    id: edition,
    locale,
    fallbackLocale: false,
    draft: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  // In a language that was withdrawn, the row holds the draft.
  return doc?._status === 'published' ? { slots: doc.slots } : null
}

/** The languages in which the public sees something of an edition. Past access. */
export async function languagesShown(req: PayloadRequest, edition: string): Promise<Locale[]> {
  const shown: Locale[] = []
  for (const locale of LOCALES) if (await publicSlots(req, edition, locale)) shown.push(locale)
  return shown
}
