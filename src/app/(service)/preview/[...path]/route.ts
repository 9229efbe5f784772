import { previewHtml } from '../../../_site/preview'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const html = await previewHtml(request)
  return html === null
    ? new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
    : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
