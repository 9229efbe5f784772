import type { Payload } from 'payload'
import type { Accreditation } from '@/payload-types'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'
import { fileOf, givenTo, isArchive } from '@/press/accreditation/given'
import { mayGoOn, type OpenKit } from '@/press/accreditation/kits'
import { asSegment, readTaking } from '@/press/accreditation/taking'
import { unreachable } from '@/press/answerKit'
import { ArchiveError } from '@/press/archive/layout'
import { runningDownload } from '@/press/embargo/running'
import { type Offer, serveArchive } from '@/press/serveArchive'

/** Nobody on the way keeps it, and nobody compresses it: length and ranges are those of the file. */
const HEADERS = { 'cache-control': 'private, no-store, no-transform' }

/**
 * The bytes of a taking that was counted, to the one who took them.
 *
 * @param rest of the address, as `takingPath` wrote it
 * @returns null when it is none of theirs, or too old
 */
export async function takingGiven(
  request: Request,
  {
    payload,
    who,
    kit,
    rest,
  }: { payload: Payload; who: Accreditation; kit: OpenKit; rest: readonly string[] },
): Promise<Response | null> {
  const taking = readTaking(rest, { accreditation: who.id, issue: kit.issue.id }, now())
  const download = taking && fileOf(kit, taking.segment)
  if (!download) return null
  // Whoever is revoked, and what is pulled, is cut while it leaves.
  const begin = () => runningDownload(`${kit.issue.id} ${who.id}`, () => mayGoOn(payload, who.id, kit))
  return give(request, kit, { ...givenTo(who, kit, download, taking.at), begin })
}

/** An image on the page of the kit: looked at, not taken. @returns null when the kit has no such one */
export async function imageShown(request: Request, kit: OpenKit, name: string): Promise<Response | null> {
  const download = fileOf(kit, asSegment(name))
  if (!download || isArchive(download) || !download.mediaType.startsWith('image/')) return null
  const response = await give(request, kit, download)
  response.headers.delete('content-disposition')
  return response
}

async function give(request: Request, { issue }: OpenKit, download: Offer): Promise<Response> {
  try {
    return await serveArchive(request, { ...download, headers: HEADERS })
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    log.error({ err: error, issue: issue.id }, 'A press kit under embargo can not be given')
    return unreachable()
  }
}
