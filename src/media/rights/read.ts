import type { Media } from '@/payload-types'
import type { Reader } from '@/publishing/read'
import { consentLets } from '../consent/consentLets'
import type { Use } from '../fields/rights'
import { isToCome, rightsAt } from './rightsAt'

/**
 * Images of the library that may be shown for these uses, in no particular order: the one way by which they come
 * into pages, embeds and kits. The page holds until the first of their rights or consents ends; what may not be used is
 * absent, as if it were not there. A preview shows what is yet to begin.
 *
 * @param use every one of these must be permitted
 */
export async function imagesFor(
  reader: Reader,
  ids: readonly string[],
  use: Use | readonly Use[],
  options?: { dated?: boolean },
): Promise<Media[]> {
  const records = await reader.named('media', ids, options)
  return records.filter((record) => {
    const { value, until } = rightsAt(record, use, reader.now)
    reader.until(until)
    const agreed = consentLets(record, use, reader.now)
    reader.until(agreed.until)
    return agreed.value && (value === 'free' || (reader.draft && isToCome(value)))
  })
}

/**
 * What an image must be permitted for in an edition: a partner's asks for more than the house's.
 *
 * @param use `press` where images are offered to take
 */
export const usesIn = ({ partner }: { partner: unknown }, use: 'web' | 'press' = 'web'): readonly Use[] =>
  partner ? [use, 'partners'] : [use]
