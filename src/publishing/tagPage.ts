import { unstable_cache } from 'next/cache'
import { type Address, buildAddress } from '@/addresses'
import { tagKey } from './pages/tagKey.mjs'
import type { Reader } from './read'

/** Next takes at most 128 tags a call. */
const AT_ONCE = 100

/**
 * Ties the page being drawn to what it shows, after everything is read: that is how it comes to be kept and
 * how it goes again. Only for kept pages; a page that never calls this is drawn on every visit, with the
 * framework's scripts.
 * @param address null for a made-up one, which is answered and never kept
 * @param status 404, 410 and 503 are answered with that status and kept nowhere
 */
export async function tagPage(
  { readings }: Pick<Reader, 'readings'>,
  address: Address | null,
  status: 200 | 404 | 410 | 503 = 200,
): Promise<void> {
  await tie([
    `page:${address ? buildAddress(address) : ''}`,
    ...(status === 200 ? [] : [`status:${status}`]),
    ...(readings.until ? [`until:${readings.until.toISOString()}`] : []),
    ...readings.tags,
  ])
}

/** For a page that can't be drawn because the database does not answer: 503 with its words, without scripts, kept nowhere. */
export const tagFailure = (): Promise<void> => tie(['page:', 'status:503'])

async function tie(all: readonly string[]): Promise<void> {
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const tags = all.slice(start, start + AT_ONCE).map((tag) => tagKey() + tag)
    await unstable_cache(async () => 1, ['page', all[0] ?? '', String(start)], { tags })()
  }
}
