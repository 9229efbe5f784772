import type { ReactElement } from 'react'
import { cacheControl, securityHeaders } from '@/publishing/headers'

/** What an embed's address answers, before it is written. */
export type EmbedAnswer = {
  status: 200 | 404 | 503
  page: ReactElement
  /** Hosts that may frame it, as a policy names them; null: every page may, one on a disk too. */
  ancestors: readonly string[] | null
  /** A code stands in it as a partner pastes it: its own styles hold, and so does its frame. */
  pasted?: boolean
  /** For whoever reads the source: names of options that were not understood. */
  unknown?: readonly string[]
}

/** Drawn anew for each request, without the framework, and kept by nobody: what was withdrawn is gone at once. */
export async function embedResponse({
  status,
  page,
  ancestors,
  pasted = false,
  unknown = [],
}: EmbedAnswer): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const remark =
    unknown.length > 0
      ? `<!-- Not understood, so the usual is shown: ${unknown.join(', ')}. See docs/partners.md. -->`
      : ''
  const { 'Content-Security-Policy': usual, ...headers } = securityHeaders('embed')
  const policy = pasted ? `${usual}; style-src-attr 'unsafe-inline'; frame-src 'self'` : `${usual}`
  return new Response(`<!doctype html>${remark}${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      ...headers,
      'Content-Security-Policy': ancestors ? `${policy}; frame-ancestors ${ancestors.join(' ')}` : policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cacheControl('embed'),
      Vary: 'Referer, Sec-Fetch-Dest',
    },
  })
}
