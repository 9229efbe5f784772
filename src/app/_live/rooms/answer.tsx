import { askedBy, giveAnswer } from '@/desk/decide/answer'
import { waitAt } from '@/people/signIn/limits'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { draw } from '../draw'
import type { Sent } from '../form'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { OpenRoom, Visit } from '../visit'
import { tooManyTries } from './tooManyTries'

const MOST = 4_000

/** A question of the house about an application: it is read, and answered in a box. */
export const answer: OpenRoom = {
  open: true,
  get: (visit) => page(visit),
  post: async (visit, sent) => {
    const seconds = waitAt(visit.request.headers, 'memberLink')
    if (seconds !== undefined) return tooManyTries(visit, seconds)
    const typed = sent.text('answer')
    if (typed.length < 2 || typed.length > MOST) return page(visit, sent)
    const given = await giveAnswer(visit.payload, visit.rest[0] ?? '', typed)
    return given ? said(visit, 'thanks', 200) : said(visit, 'dead', 410)
  },
}

async function page(visit: Visit, sent?: Sent): Promise<Response> {
  const { payload, locale, rest } = visit
  const application = await askedBy(payload, rest[0] ?? '')
  if (!application) return said(visit, 'dead', 410)
  const say = words(locale)
  const title = say('answer.title')
  const error = sent ? say('answer.missing', { most: MOST }) : null
  return draw(
    { locale, title, status: error ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('answer.text', { organisation: application.organisation })}
      room="answer"
      frame={await openFrame(visit)}
      errors={error ? [{ name: 'answer', text: error }] : []}
    >
      <div className="wrap stack">
        <blockquote className="measure">
          <p>{application.question}</p>
        </blockquote>
        <form method="post" noValidate>
          <LeaveGuard unsaved={sent !== undefined} />
          <Field
            locale={locale}
            name="answer"
            label={say('answer.field')}
            rows={6}
            value={sent?.text('answer')}
            error={error}
          />
          <Submit locale={locale} label={say('answer.button')} />
        </form>
      </div>
    </SpaceFrame>,
  )
}

async function said(visit: Visit, what: 'thanks' | 'dead', status: number): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const title = say(`answer.${what}Title`)
  return draw(
    { locale, title, status },
    <SpaceFrame visit={visit} title={title} room="answer" frame={await openFrame(visit)}>
      <div className="wrap stack">
        <p className="measure">{say(`answer.${what}`)}</p>
      </div>
    </SpaceFrame>,
  )
}
