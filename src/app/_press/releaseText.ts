import config from '@payload-config'
import { getPayload } from 'payload'
import { parseAddress } from '@/addresses'
import { log } from '@/platform/log'
import { frozenText } from '@/press/frozenText'
import { kitAt } from '@/press/queries'
import { retiredAt } from '@/press/retired'
import { retiredWords } from '@/press/views/Retired'
import { cacheControl } from '@/publishing/headers'
import { openReader } from '@/publishing/read'

/**
 * The release of a kit as plain text, to paste into any editor: the very file of the issue in force, byte for byte.
 * What the public may not see yet is answered as what never was.
 */
export async function GET(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  if (address?.kind !== 'release' || !address.text) return plain(404, 'Not found\n')
  try {
    const reader = openReader({ payload: await getPayload({ config }), locale: address.locale })
    const view = await kitAt(reader, address.kit)
    const text = view && frozenText(view.frozen, 'release', address.locale)
    if (!text) {
      const retired = view ? null : await retiredAt(reader, address.kit)
      return retired
        ? plain(410, `${retiredWords(retired, address.locale).lede}\n`)
        : plain(404, 'Not found\n')
    }
    return plain(200, text, { 'cache-control': cacheControl('service') })
  } catch (error) {
    log.error({ err: error }, 'A release could not be read')
    return plain(503, 'Not available at the moment\n', { 'retry-after': '60' })
  }
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
