import { buildAddress } from '@/addresses'
import { words } from '@/platform/words'
import type { FormRefusal } from '../_live/form'
import { notFound } from '../_live/rooms/refusals'
import { pressPage } from './page'
import type { PressVisit } from './visit'

/** Nothing stands at this address, or nothing that this visitor may see: the same page, byte for byte. */
export const lost = (visit: PressVisit): Promise<Response> => notFound(visit)

const STATUS: Readonly<Record<FormRefusal, number>> = { foreign: 403, 'too-large': 413, unreadable: 400 }

/** What was sent is no form of ours: says what happened and where to begin again. */
export function notAForm(visit: PressVisit, why: FormRefusal): Promise<Response> {
  const say = words(visit.locale)
  return pressPage(
    visit,
    { title: say('space.notAForm.title'), lede: say(`newsroom.notAForm.${why}`), status: STATUS[why] },
    <BackToRoom visit={visit} />,
  )
}

/** Nothing was tried: how long to wait. */
export function tooManyTries(visit: PressVisit, seconds: number): Promise<Response> {
  const minutes = Math.ceil(seconds / 60)
  const say = words(visit.locale)
  return pressPage(
    visit,
    {
      title: say('newsroom.wait.title', { minutes }),
      lede: say('newsroom.wait.text'),
      status: 429,
      headers: { 'retry-after': String(seconds) },
    },
    <BackToRoom visit={visit} />,
  )
}

const BackToRoom = ({ visit: { locale } }: { visit: PressVisit }) => (
  <div className="wrap pbe-7">
    <p>
      <a href={buildAddress({ kind: 'press', locale })}>{words(locale)('site.pressRoom')}</a>
    </p>
  </div>
)
