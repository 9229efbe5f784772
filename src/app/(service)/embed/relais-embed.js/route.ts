import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { securityHeaders } from '@/publishing/headers'
import { island } from '@/ui/assets'

export const dynamic = 'force-dynamic'

/** Seconds that a browser keeps the script: pages that name it never change, so a correction must find them. */
const KEPT = 600

/** The element's script at an address that stays: what it answers is the build's own file. */
export async function GET(request: Request): Promise<Response> {
  const file = island('relais-embed')
  const etag = `"${/\.([0-9a-f]+)\.js$/.exec(file)?.[1]}"`
  const headers = {
    ...securityHeaders('static'),
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': `public, max-age=${KEPT}`,
    ETag: etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(await readFile(path.join(process.cwd(), 'public', file)), { headers })
}
