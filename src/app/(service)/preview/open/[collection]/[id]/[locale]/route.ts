import { isLocale } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import { staffOf } from '../../../../../../_site/preview'
import { previewAddress } from '../../../../../../_site/previewAddress'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ collection: string; id: string; locale: string }> }

/** The admin's preview button names a record; this finds where it is seen. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { collection, id, locale } = await params
  const who = await staffOf(request)
  const address =
    who && isLocale(locale)
      ? await previewAddress(openReader({ ...who, locale, draft: true }), collection, id)
      : null
  return address
    ? new Response(null, { status: 307, headers: { location: `/preview${address}` } })
    : new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
