import config from '@payload-config'
import { getPayload } from 'payload'
import { parseAddress } from '@/addresses'
import { findSheet } from '@/editions/sheetShelf'
import { editionSheets } from '@/editions/sheets'
import { DEFAULT_LOCALE } from '@/platform/languages'
import { openReader } from '@/publishing/read'

export const dynamic = 'force-dynamic'

/** The style sheet of one edition, at an address that is the hash of its text. */
export async function GET(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  const css = address?.kind === 'palette' ? await findSheet(address.hash, readAll) : null
  return css === null
    ? new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
    : new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}

async function readAll(): Promise<ReadonlyMap<string, string>> {
  return editionSheets(openReader({ payload: await getPayload({ config }), locale: DEFAULT_LOCALE }))
}
