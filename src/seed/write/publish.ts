import { LOCALES } from '@/platform/languages'
import type { Book } from '../book'

/** Publishes what the drafts of a record hold, one language after the other: each passes the gate alone. */
export async function publish(
  { payload, req }: Book,
  collection: 'campaigns' | 'pages' | 'editions' | 'press-kits',
  id: string,
): Promise<void> {
  for (const locale of LOCALES)
    await payload.update({
      collection,
      id,
      locale,
      publishSpecificLocale: locale,
      data: { _status: 'published' },
      depth: 0,
      req,
    })
}
