import config from '@payload-config'
import { getPayload } from 'payload'
import { sitemapXml } from '@/addresses/sitemap'
import { cacheControl } from '@/publishing/headers'
import { sitePages } from '../../_site/siteMap'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const xml = sitemapXml(await sitePages(await getPayload({ config })))
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': cacheControl('service') },
  })
}
