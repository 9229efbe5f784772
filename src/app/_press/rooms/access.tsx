import { DEFAULT_TIME_ZONE, formatDateTime, formatZone } from '@/platform/dates'
import { words } from '@/platform/words'
import { linked } from '@/press/accreditation/link'
import { keepOpened } from '@/press/accreditation/opening'
import { openPressSession } from '@/press/accreditation/session'
import { Submit } from '@/ui/form/Submit'
import { setter } from '@/ui/text'
import { seeOther } from '../../_live/draw'
import { closedLink } from '../closed'
import { pressWait } from '../limits'
import { pressPage } from '../page'
import { pressPath } from '../path'
import { lost, tooManyTries } from '../refusals'
import type { LiveRoom, PressVisit } from '../visit'

const LIMIT = { tries: 60, windowMs: 600_000 }

/** A personal link: its page has one button, because scanners open it first; the button opens the kits, and counts. */
export const access: LiveRoom = {
  get: async (visit) => {
    if (visit.rest.length !== 1) return lost(visit)
    const found = await ofLink(visit)
    if (!found) return closedLink(visit)
    const { locale } = visit
    const say = words(locale)
    const set = setter(locale)
    const { name, medium, until, until_tz } = found
    const timeZone = until_tz ?? DEFAULT_TIME_ZONE
    const when = formatDateTime(until ?? '', locale, timeZone)
    return pressPage(
      visit,
      { title: say('accreditation.access.title'), lede: say('accreditation.access.who', { name, medium }) },
      <div className="wrap stack pbe-7">
        <p>{set(say('accreditation.access.until', { when, zone: formatZone(timeZone, locale) }))}</p>
        <form method="post">
          <Submit locale={locale} label={say('accreditation.access.button')} />
        </form>
        <p className="muted measure">{set(say('accreditation.access.counts'))}</p>
      </div>,
    )
  },
  post: async (visit) => {
    const { payload, locale, request } = visit
    const wait = pressWait(request.headers, 'access', LIMIT)
    if (wait > 0) return tooManyTries(visit, wait)
    const found = visit.rest.length === 1 ? await ofLink(visit) : null
    if (!found) return closedLink(visit)
    await keepOpened(payload, found)
    return seeOther(pressPath(locale, 'embargoed'), { 'set-cookie': openPressSession(found) })
  },
}

const ofLink = ({ payload, rest }: PressVisit) => linked(payload, rest[0] ?? '')
