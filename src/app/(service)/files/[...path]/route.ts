import config from '@payload-config'
import { getPayload } from 'payload'
import { parseAddress } from '@/addresses'
import { serveFile } from '@/media/serve'

export const dynamic = 'force-dynamic'

/** Files of images and logos; every byte passes the access rules of its record. */
async function answer(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  if (address?.kind !== 'file')
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return serveFile(request, await getPayload({ config }), address)
}

export { answer as GET, answer as HEAD }
