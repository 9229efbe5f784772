import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { stylesheet } from '@/ui/assets'
import { Document, LiveHead } from '../_site/Document'

export type Drawn = {
  locale: Locale
  /** As it stands in the window: what this page is, then whose it is. */
  title: string
  status?: number
  headers?: Readonly<Record<string, string>>
  /** The partner whose colours it wears. */
  edition?: { slug: string; stylesheet: string | null } | null
  /** What it needs beside the site's sheet: that of the partner space unless said. */
  sheet?: 'space' | 'pressroom'
}

/** A live page, drawn on the server without the framework's scripts: it works in every browser of the floor. */
export async function draw(
  { locale, title, status = 200, headers, edition = null, sheet = 'space' }: Drawn,
  body: ReactNode,
) {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(
    <Document locale={locale} edition={edition} head={<LiveHead title={title} />} sheet={stylesheet(sheet)}>
      {body}
    </Document>,
  )
  return new Response(`<!doctype html>${markup}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

/** After a form was taken: the page to read next (RFC 9110, 15.4.4), so that going back sends nothing twice. */
export const seeOther = (location: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...headers } })
