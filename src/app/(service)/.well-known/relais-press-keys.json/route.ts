import { buildAddress } from '@/addresses'
import { env } from '@/platform/env'
import { knownKeys } from '@/press/keys'
import { cacheControl } from '@/publishing/headers'

export const dynamic = 'force-dynamic'

/** Every key that signs press kits, or did: the one in use first. */
export async function GET(): Promise<Response> {
  const keys = knownKeys(env()).map(({ id, pem }) => ({
    id,
    algorithm: 'Ed25519',
    url: new URL(buildAddress({ kind: 'pressKey', id }), env().PUBLIC_URL).href,
    pem,
  }))
  return Response.json(
    { keys },
    { headers: { 'cache-control': cacheControl('service'), 'access-control-allow-origin': '*' } },
  )
}
