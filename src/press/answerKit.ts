import { ZodError } from 'zod'
import { log } from '@/platform/log'
import { cacheControl } from '@/publishing/headers'
import { ArchiveError } from './archive/layout'
import type { KitContent } from './content'
import { findDownload, kitDownloads } from './downloads'
import { serveArchive } from './serveArchive'

/** Nobody on the way may compress it: length and ranges are those of the file. */
const KEPT = { 'cache-control': `${cacheControl('document')}, no-transform` }
const NOT_KEPT = { 'cache-control': 'no-store' }

/**
 * Answers for a file of a kit: 404 when there is none, 307 to where it is when the kit has changed since the
 * link was copied, 503 when it can't be made or bytes of it can't be found (and the log says which).
 *
 * @param kit as the visitor may see it; undefined when there is none.
 * @param segment the last of the address: `{hash}-kit-fr.zip`, `{hash}-release-fr.txt`.
 */
export async function answerKit(
  request: Request,
  kit: KitContent | undefined,
  segment: string,
): Promise<Response> {
  if (!kit) return new Response(null, { status: 404, headers: NOT_KEPT })
  try {
    const download = findDownload(kitDownloads(kit), segment)
    if (!download) return new Response(null, { status: 404, headers: NOT_KEPT })
    if (!download.href.endsWith(`/${segment}`)) {
      return new Response(null, { status: 307, headers: { ...NOT_KEPT, location: download.href } })
    }
    return await serveArchive(request, { ...download, headers: KEPT })
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof ZodError)) throw error
    log.error({ err: error, kit: kit.id }, 'A press kit can not be given')
    return new Response(null, { status: 503, headers: { ...NOT_KEPT, 'retry-after': '300' } })
  }
}
