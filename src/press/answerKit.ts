import { ZodError } from 'zod'
import { LOCALES } from '@/platform/languages'
import { log } from '@/platform/log'
import { words } from '@/platform/words'
import { cacheControl } from '@/publishing/headers'
import { ArchiveError } from './archive/layout'
import { findDownload } from './downloads'
import type { FrozenKit } from './frozen'
import { type Offer, serveArchive } from './serveArchive'

/** Nobody on the way may compress it: length and ranges are those of the file. */
const KEPT = { 'cache-control': `${cacheControl('document')}, no-transform` }
const NOT_KEPT = { 'cache-control': 'no-store' }

/** An issue that was stopped: its bytes are gone for good, and its address says why. */
export interface Stopped {
  stopped: true
}
export type Answerable = FrozenKit | Stopped

/**
 * Answers for a file of an issue: 404 when there is none, 410 with the reason when the issue was stopped, 307 to
 * where it is when the address bears another hash, 503 when it can't be made or bytes of it can't be found (and the
 * log says which).
 *
 * @param kit as the visitor may see it; undefined when there is none.
 * @param segment the last of the address: `{hash}-kit-fr.zip`, `{hash}-release-fr.txt`.
 * @param begin enters it among the downloads that are cut when the issue is pulled.
 */
export async function answerKit(
  request: Request,
  kit: Answerable | undefined,
  segment: string,
  begin?: Offer['begin'],
): Promise<Response> {
  if (!kit) return new Response(null, { status: 404, headers: NOT_KEPT })
  if ('stopped' in kit) return gone()
  try {
    const download = findDownload(kit, segment)
    if (!download) return new Response(null, { status: 404, headers: NOT_KEPT })
    if (!download.href.endsWith(`/${segment}`)) {
      return new Response(null, { status: 307, headers: { ...NOT_KEPT, location: download.href } })
    }
    return await serveArchive(request, { ...download, begin, headers: KEPT })
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof ZodError)) throw error
    log.error({ err: error, issue: kit.issue }, 'A press kit can not be given')
    return unreachable()
  }
}

/** It can't be given now: a program that takes it tries again. */
export const unreachable = (): Response =>
  new Response(null, { status: 503, headers: { ...NOT_KEPT, 'retry-after': '300' } })

/** In every language: a download asks for none. */
const gone = (): Response =>
  new Response(`${LOCALES.map((locale) => words(locale)('issue.stopped')).join('\n\n')}\n`, {
    status: 410,
    headers: {
      ...NOT_KEPT,
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    },
  })
