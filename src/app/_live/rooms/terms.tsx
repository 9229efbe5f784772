import { organisationName } from '@/partners/members/organisation'
import { paragraphsOf } from '@/partners/terms'
import { formatDate } from '@/platform/dates'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { Agree } from '@/ui/form/Agree'
import { Submit } from '@/ui/form/Submit'
import { Go } from '@/ui/Link'
import { draw, seeOther } from '../draw'
import { openFrame } from '../frame'
import type { Desk } from '../home/read'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import { agree, type Due, termsDue } from '../terms/due'
import type { MemberRoom, MemberVisit } from '../visit'
import { notFound } from './refusals'

/** The terms of a campaign, and the agreement of an organisation that relays already to a new version of them. */
export const terms: MemberRoom = {
  get: async (visit) => {
    const due = await termsDue(visit)
    return due ? page(visit, due) : notFound(visit)
  },
  post: async (visit, sent) => {
    const due = await termsDue(visit)
    if (!due) return notFound(visit)
    const say = words(visit.locale)
    // What is agreed to is what was shown, to the letter.
    if (sent.text('hash') !== due.shown.hash)
      return page(visit, due, { name: 'text', text: say('space.terms.changed') })
    if (sent.text('agree') !== 'yes')
      return page(visit, due, { name: 'agree', text: say('space.terms.mustAgree') })
    if (!due.agreed) await agree(visit, due)
    return seeOther(new URL(visit.request.url).pathname)
  },
}

async function page(visit: MemberVisit, due: Due, error?: { name: string; text: string }): Promise<Response> {
  const { payload, locale, member, typed } = visit
  const { desk, shown, language, agreed } = due
  const say = words(locale)
  const title = say(agreed ? 'space.terms.title' : 'space.terms.titleDue')
  const organisation = await organisationName(payload, idOf(member.partner) ?? '', locale)
  return draw(
    { locale, title: `${title} – ${say('space.title')}`, status: error ? 422 : 200 },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say('space.terms.lede', { label: shown.label, date: formatDate(shown.from, locale) })}
      room="terms"
      crumbs={[
        { label: organisation, href: spacePath(locale, null) },
        { label: desk.campaign.title, href: spacePath(locale, null) },
        { label: say('space.terms.title') },
      ]}
      frame={await openFrame(visit)}
      errors={error ? [error] : []}
      done={agreed ? say('space.terms.agreed') : null}
    >
      <div className="wrap stack-xl">
        {!agreed && <p className="measure">{whatIfNot(locale, desk)}</p>}
        {shown.changes && !agreed && (
          <section className="stack" aria-labelledby="changes" lang={language}>
            <h2 id="changes" lang={locale}>
              {say('space.terms.changes')}
            </h2>
            <Paragraphs text={shown.changes} language={language} />
          </section>
        )}
        <section className="stack" aria-labelledby="text" lang={language}>
          <h2 id="text" lang={locale}>
            {say('space.terms.text')}
          </h2>
          <Paragraphs text={shown.text} language={language} />
        </section>
        {!agreed && (
          <form method="post" noValidate>
            <input type="hidden" name="hash" value={shown.hash} />
            <Agree
              locale={locale}
              name="agree"
              label={say('space.terms.agree', { organisation })}
              checked={typed?.get('hash')?.[0] === shown.hash && typed.get('agree')?.[0] === 'yes'}
              error={error?.name === 'agree' ? error.text : null}
            />
            <Submit locale={locale} label={say('space.terms.button')} />
          </form>
        )}
        {agreed && (
          <p>
            <Go locale={locale} href={spacePath(locale, null)} label={say('space.nav.home')} arrow />
          </p>
        )}
      </div>
    </SpaceFrame>,
  )
}

function whatIfNot(locale: Locale, { terms: inForce, air }: Desk): string {
  const say = words(locale)
  const date = inForce?.pauseAfter ? formatDate(inForce.pauseAfter, locale) : null
  if (!date) return say('space.terms.noPause')
  return say(air === 'terms' ? 'space.terms.paused' : 'space.terms.due', { date })
}

const Paragraphs = ({ text, language }: { text: string; language: Locale }) =>
  paragraphsOf(text).map((paragraph) => (
    <p key={paragraph} className="measure">
      {typeset(paragraph, language)}
    </p>
  ))
