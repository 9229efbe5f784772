import config from '@payload-config'
import { getPayload } from 'payload'
import { type Address, parseAddress } from '@/addresses'
import { log } from '@/platform/log'
import { afterCommit } from '@/publishing/notes'
import { type FormRefusal, readForm, WORDS_BYTES } from '../_live/form'
import { unreachable } from '../_live/rooms/refusals'
import { localeOf } from '../_site/open'
import { lost, notAForm } from './refusals'
import { roomAt } from './rooms'
import type { PressVisit } from './visit'

type LiveAddress = Extract<Address, { kind: 'pressLive' }>

/** Nobody on the way keeps what depends on the request, whatever a room says of itself. */
const NEVER_KEPT = 'private, no-store'

/** The press's live rooms over HTTP. A GET changes nothing; a POST answers when visitors see what it changed. */
export const GET = (request: Request): Promise<Response> => answer(request, 'get')
export const POST = afterCommit((request: Request) => answer(request, 'post'))

async function answer(request: Request, method: 'get' | 'post'): Promise<Response> {
  const response = await respond(request, method)
  // A file stays as it is on its way: length and ranges are those of its bytes.
  const asItIs = response.headers.get('cache-control')?.includes('no-transform') ?? false
  response.headers.set('cache-control', asItIs ? `${NEVER_KEPT}, no-transform` : NEVER_KEPT)
  return response
}

async function respond(request: Request, method: 'get' | 'post'): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const address = parseAddress(pathname)
  const live = address?.kind === 'pressLive' ? address : null
  const visit = await open(request, live, searchParams)
  if (!visit) return unreachable(localeOf(pathname))
  const room = live && roomAt(live.room)
  if (!room) return lost(visit)
  if (method === 'get') return room.get(visit)
  if (!room.post) return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  const sent = await readForm(request, room.mostBytes ?? WORDS_BYTES)
  return isRefusal(sent) ? notAForm(visit, sent) : room.post(visit, sent)
}

const isRefusal = (sent: unknown): sent is FormRefusal => typeof sent === 'string'

/** Null when the database does not answer. */
async function open(
  request: Request,
  address: LiveAddress | null,
  query: URLSearchParams,
): Promise<PressVisit | null> {
  try {
    const payload = await getPayload({ config })
    const locale = address?.locale ?? localeOf(new URL(request.url).pathname)
    return { request, payload, locale, room: address?.room ?? 'search', rest: address?.rest ?? [], query }
  } catch (error) {
    log.error({ err: error }, 'A live room of the press could not be opened')
    return null
  }
}
