/** One page of the site in its languages; addresses are absolute. */
export type SitemapPage = {
  versions: readonly { locale: string; url: string }[]
  changed?: string | null
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * A sitemap (sitemaps.org 0.9) with the languages of each page (hreflang, as Google documents it): one
 * `url` per language, each naming all of them.
 */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap(({ versions, changed }) => {
    const others = versions
      .map(
        (v) => `<xhtml:link rel="alternate" hreflang="${escapeXml(v.locale)}" href="${escapeXml(v.url)}"/>`,
      )
      .join('')
    const lastmod = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''
    return versions.map((v) => `<url><loc>${escapeXml(v.url)}</loc>${lastmod}${others}</url>`)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
