import type { KitContent } from './content'
import { findDownload, kitDownloads } from './downloads'
import { serveArchive } from './serveArchive'

const HEADERS = {
  // Kept by anybody, but never given again without asking: a kit can be withdrawn.
  'cache-control': 'public, no-cache',
  'content-security-policy': "default-src 'none'; sandbox",
}

/**
 * Answers for a file of a kit.
 *
 * @param kit as the visitor may see it; undefined when there is none.
 * @param segment the last of the address: `{hash}-kit.zip`, `{hash}-release-fr.txt`.
 */
export async function answerKit(
  request: Request,
  kit: KitContent | undefined,
  segment: string,
): Promise<Response> {
  const download = kit && findDownload(kitDownloads(kit), segment)
  if (!download) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  if (!download.href.endsWith(`/${segment}`)) {
    return new Response(null, {
      status: 307,
      headers: { 'cache-control': 'no-store', location: download.href },
    })
  }
  return serveArchive(request, { ...download, headers: HEADERS })
}
