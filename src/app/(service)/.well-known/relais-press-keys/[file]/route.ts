import { parseAddress } from '@/addresses'
import { env } from '@/platform/env'
import { knownKeys } from '@/press/keys'
import { cacheControl } from '@/publishing/headers'

export const dynamic = 'force-dynamic'

/** A public key under which press kits are signed, or were: what `openssl` reads. */
export async function GET(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  const id = address?.kind === 'pressKey' ? address.id : ''
  const key = knownKeys(env()).find((known) => known.id === id)
  if (!key) return new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(key.pem, {
    headers: {
      'content-type': 'application/x-pem-file',
      'cache-control': cacheControl('service'),
      'access-control-allow-origin': '*',
    },
  })
}
