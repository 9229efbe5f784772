import { organisationName } from '@/partners/members/organisation'
import { peekLink, takeLink } from '@/people/links/links'
import { openSession } from '@/people/memberSession'
import { memberNamed } from '@/people/members/account'
import { SIGN_IN } from '@/people/members/purposes'
import { waitAt } from '@/people/signIn/limits'
import { words } from '@/platform/words'
import { Submit } from '@/ui/form/Submit'
import { draw, seeOther } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { OpenRoom, Visit } from '../visit'
import { deadLink } from './deadLink'
import { tooManyTries } from './tooManyTries'

/** A mailed link: its page has one button, because scanners open it first; the button signs in, once. */
export const link: OpenRoom = {
  open: true,
  get: async (visit) => {
    const { payload, locale, rest } = visit
    const found = await peekLink(payload, { purpose: SIGN_IN, token: rest[0] ?? '' })
    const account = found && (await memberNamed(payload, found.subject.id))
    if (!account || account.email !== found.email) return over(visit)
    const say = words(locale)
    const title = say('door.link.title')
    const organisation = await organisationName(payload, account.partner, locale)
    return draw(
      { locale, title },
      <SpaceFrame visit={visit} title={title} room="link" frame={await openFrame(visit)}>
        <div className="wrap stack">
          <p className="measure">{say('door.link.text', { organisation, email: account.email })}</p>
          <form method="post">
            <Submit locale={locale} label={say('door.link.button')} />
          </form>
          <p className="muted measure">{say('door.link.once')}</p>
        </div>
      </SpaceFrame>,
    )
  },
  post: async (visit) => {
    const { payload, locale, rest, request } = visit
    const seconds = waitAt(request.headers, 'memberLink')
    if (seconds !== undefined) return tooManyTries(visit, seconds)
    const taken = await takeLink({ payload }, { purpose: SIGN_IN, token: rest[0] ?? '' })
    const account = taken && (await memberNamed(payload, taken.subject.id))
    if (!taken || !account || account.email !== taken.email) return over(visit)
    return seeOther(spacePath(locale, null), { 'set-cookie': await openSession(payload, account.id) })
  },
}

/** Whoever is in already goes on to where the link led; a stranger is told how to get another. */
const over = (visit: Visit): Promise<Response> | Response =>
  visit.member ? seeOther(spacePath(visit.locale, null)) : deadLink(visit)
