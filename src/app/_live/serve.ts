import config from '@payload-config'
import { getPayload } from 'payload'
import { type Address, parseAddress } from '@/addresses'
import { memberOf } from '@/people/memberSession'
import { log } from '@/platform/log'
import { afterCommit } from '@/publishing/notes'
import { localeOf } from '../_site/open'
import { atTheDoor } from './door'
import { AROUND_FILES, type FormRefusal, readForm, WORDS_BYTES } from './form'
import { DOOR, keptOf } from './kept'
import { roomAt } from './rooms'
import { notAForm, notFound, unreachable } from './rooms/refusals'
import { signInFirst } from './rooms/signInFirst'
import type { Visit } from './visit'

type SpaceAddress = Extract<Address, { kind: 'space' }>

const NEVER_KEPT = { 'cache-control': 'private, no-store' }

/** The partner space over HTTP. A GET changes nothing; a POST answers when visitors see what it changed. */
export const GET = (request: Request): Promise<Response> => answer(request, 'get')
export const POST = afterCommit((request: Request) => answer(request, 'post'))

async function answer(request: Request, method: 'get' | 'post'): Promise<Response> {
  const response = await respond(request, method)
  for (const [name, value] of Object.entries(NEVER_KEPT)) response.headers.set(name, value)
  return response
}

async function respond(request: Request, method: 'get' | 'post'): Promise<Response> {
  const { pathname } = new URL(request.url)
  const address = parseAddress(pathname)
  const inSpace = address?.kind === 'space' ? address : null
  const locale = inSpace?.locale ?? localeOf(pathname)
  const visit = await open(request, { locale, rest: inSpace?.rest ?? [] })
  if (!visit) return unreachable(locale)
  const room = inSpace && roomAt(inSpace.room)
  if (!room) return notFound(visit)
  const { member } = visit
  if (method === 'get') {
    if (room.open) return room.get(visit)
    // The front door is the way in itself; any other page is refused until one is in.
    return member ? room.get({ ...visit, member }) : signInFirst(visit, { asked: inSpace.room === null })
  }
  // Whoever comes without a session is asked in with what they typed, and with their password beside it.
  const most = room.mostBytes ?? WORDS_BYTES
  const sent = await readForm(request, room.mostBytes ? most + AROUND_FILES : most)
  if (isRefusal(sent)) return notAForm(visit, sent, { room: inSpace.room, most })
  if (sent.text(DOOR)) return atTheDoor(visit, sent, room)
  if (!room.post) return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  if (room.open) return room.post(visit, sent)
  return member ? room.post({ ...visit, member }, sent) : signInFirst(visit, { kept: keptOf(sent) })
}

const isRefusal = (sent: unknown): sent is FormRefusal => typeof sent === 'string'

/** Null when the database does not answer. */
async function open(
  request: Request,
  { locale, rest }: Pick<SpaceAddress, 'locale' | 'rest'>,
): Promise<Visit | null> {
  try {
    const payload = await getPayload({ config })
    const member = await memberOf(payload, request.headers)
    return { request, payload, locale, rest, member, typed: null, lostFiles: false }
  } catch (error) {
    log.error({ err: error }, 'The partner space could not be opened')
    return null
  }
}
