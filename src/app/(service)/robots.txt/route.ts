import { env } from '@/platform/env'
import { cacheControl } from '@/publishing/headers'

export const dynamic = 'force-dynamic'

/** Pages are for everybody; the admin, the API and previews are for nobody's index (RFC 9309). */
export function GET(): Response {
  const rules = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    '',
    `Sitemap: ${new URL('/sitemap.xml', env().PUBLIC_URL).href}`,
    '',
  ]
  return new Response(rules.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': cacheControl('service') },
  })
}
