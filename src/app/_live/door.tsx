import { askForLink } from '@/partners/members/ask'
import { memberById, openSessionByPassword } from '@/people/memberSession'
import { byPassword } from '@/people/members/signIn'
import { words } from '@/platform/words'
import { seeOther } from './draw'
import type { Sent } from './form'
import { DOOR, type Kept, keptOf } from './kept'
import { linkSent, signInFirst } from './rooms/signInFirst'
import { spacePath } from './spacePath'
import type { Room, Visit } from './visit'

/**
 * The way in stands at the address that was asked for, whichever that is, and sends there. Whoever comes in goes on
 * where they wanted to be; what they had typed there is shown again, and is not saved.
 */
export async function atTheDoor(visit: Visit, sent: Sent, room: Room): Promise<Response> {
  const kept = keptOf(sent)
  switch (sent.text(DOOR)) {
    case 'password':
      return withPassword(visit, sent, room, kept)
    case 'link':
      return withLink(visit, sent, kept)
    default:
      return resumed(visit, sent, room, kept)
  }
}

async function withPassword(visit: Visit, sent: Sent, room: Room, kept: Kept | null): Promise<Response> {
  const say = words(visit.locale)
  const email = sent.text('email')
  // A password may begin or end with a space.
  const password = sent.all('password')[0] ?? ''
  if (password === '') return withLink(visit, sent, kept)
  const { payload, request } = visit
  const result = await byPassword(payload, request.headers, { email, password })
  const cookie = result.kind === 'in' ? await openSessionByPassword(payload, result.account) : null
  if (result.kind !== 'in' || !cookie) {
    const error =
      result.kind === 'wait'
        ? say('door.signIn.wait', { minutes: result.minutes })
        : say('door.signIn.refused')
    return signInFirst(visit, { kept, email, error: { name: 'email', text: error } })
  }
  const member = await memberById(payload, result.account.id)
  if (!member || !kept || room.open) return seeOther(onwards(visit), { 'set-cookie': cookie })
  const response = await room.get({ ...visit, member, typed: kept.values, lostFiles: kept.files })
  response.headers.append('set-cookie', cookie)
  return response
}

async function withLink(visit: Visit, sent: Sent, kept: Kept | null): Promise<Response> {
  const say = words(visit.locale)
  const email = sent.text('email')
  const asked = await askForLink(visit.payload, visit.request.headers, { wanted: 'link', typed: email })
  if (asked === 'asked') return linkSent(visit, kept)
  const text =
    asked === 'no-address' ? say('door.signIn.noEmail') : say('door.signIn.wait', { minutes: asked.minutes })
  return signInFirst(visit, { kept, email, error: { name: 'email', text } })
}

/** The link was opened in another tab: this one goes on with what it carries. */
async function resumed(visit: Visit, sent: Sent, room: Room, kept: Kept | null): Promise<Response> {
  const { member } = visit
  if (!member || room.open) return signInFirst(visit, { kept, email: sent.text('email') })
  return room.get({ ...visit, member, typed: kept?.values ?? null, lostFiles: kept?.files ?? false })
}

/** The page that was asked for; from the way in itself, the front page. */
function onwards(visit: Visit): string {
  const { pathname } = new URL(visit.request.url)
  return pathname === spacePath(visit.locale, 'signIn') ? spacePath(visit.locale, null) : pathname
}
