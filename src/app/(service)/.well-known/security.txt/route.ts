import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/platform/env'
import { LOCALES } from '@/platform/languages'
import { cacheControl } from '@/publishing/headers'

export const dynamic = 'force-dynamic'

const HALF_YEAR_MS = 182 * 24 * 60 * 60 * 1000

/** Where a vulnerability is reported (RFC 9116). Not found while the house states no contact: an empty promise helps nobody. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config })
  const house = await payload.findGlobal({ slug: 'house', depth: 0, overrideAccess: false })
  if (!house.securityContact)
    return new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
  const lines = [
    `Contact: ${house.securityContact.replace(/[\r\n]/g, '')}`,
    `Expires: ${new Date(Date.now() + HALF_YEAR_MS).toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', env().PUBLIC_URL).href}`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': cacheControl('service') },
  })
}
