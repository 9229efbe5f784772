import type { ReactNode } from 'react'
import { mailMode } from '@/mail/mode'
import { isFresh } from '@/partners/applying/fresh'
import { reference } from '@/partners/applying/reference'
import { CONFIRM } from '@/partners/applying/submit'
import { ApplyDone } from '@/partners/views/ApplyDone'
import { ApplyFrame } from '@/partners/views/ApplyFrame'
import { ApplyConfirm, ApplyExpired } from '@/partners/views/ApplyLink'
import { ApplySent } from '@/partners/views/ApplySent'
import type { Application } from '@/payload-types'
import { peekLink } from '@/people/links/links'
import { words } from '@/platform/words'
import { DemoNext } from '../DemoNext'
import { draw } from '../draw'
import type { Visit } from '../visit'
import { type Applying, Framed, roomHref } from './applying'
import { unknownApplication } from './refusedApplication'

/** An application, and which of its pages an address asks for. */
export type Known = {
  page: 'sent' | 'link' | 'done'
  token: string
  application: Application
  applying: Applying
}

type SentState = { wait?: number; wrong?: boolean; again?: boolean; code?: string }

/** The form was sent, or a code was typed, or a mail asked for anew. */
export async function sentPage(
  visit: Visit,
  { application, applying }: Known,
  state: SentState,
): Promise<Response> {
  const { locale } = visit
  const { wait = 0, wrong = false } = state
  const say = words(locale)
  const action = roomHref(locale, 'confirm', 'code', reference('sent', application.id))
  return page(visit, applying, {
    title: say('apply.sent.title'),
    windowTitle: wrong ? say('form.errorsShort', { count: 1 }) : null,
    status: wait > 0 ? 429 : wrong ? 422 : 200,
    headers: wait > 0 ? { 'retry-after': String(wait) } : {},
    step: 1,
    body: (
      <ApplySent
        locale={locale}
        action={action}
        {...state}
        demo={mailMode() === 'shown' ? roomHref(locale, 'mail') : null}
        email={isFresh(application) ? application.email : null}
        restart={roomHref(locale, 'apply', applying.campaign.slug)}
      />
    ),
  })
}

/** What the mailed link opens: one button, whether it works or has ended. */
export async function linkPage(
  visit: Visit,
  { application, applying, token }: Known,
  status = 200,
): Promise<Response> {
  const { locale, payload } = visit
  const say = words(locale)
  if (application.state !== 'unconfirmed') return donePage(visit, { application, applying })
  const linked = await peekLink(payload, { purpose: CONFIRM, token })
  const live = linked?.subject.id === application.id
  return page(visit, applying, {
    title: say(live ? 'apply.confirm.title' : 'apply.confirm.expiredTitle'),
    status: live ? status : 410,
    step: 1,
    body: live ? (
      <ApplyConfirm locale={locale} organisation={application.organisation} />
    ) : (
      <ApplyExpired locale={locale} />
    ),
  })
}

/** The address is confirmed: what comes next. */
export async function donePage(
  visit: Visit,
  { application, applying }: Pick<Known, 'application' | 'applying'>,
) {
  const { locale } = visit
  if (application.state === 'unconfirmed') return unknownApplication(visit)
  return page(visit, applying, {
    title: words(locale)('apply.done.title'),
    step: 2,
    body: (
      <ApplyDone
        locale={locale}
        state={application.state}
        organisation={application.organisation}
        days={applying.days}
        campaign={applying.links.home}
        space={roomHref(locale, 'signIn')}
        demo={<DemoNext locale={locale} waits="application" />}
      />
    ),
  })
}

type PageOf = {
  title: string
  windowTitle?: string | null
  status?: number
  headers?: Readonly<Record<string, string>>
  step: 1 | 2
  body: ReactNode
}

function page(visit: Visit, applying: Applying, { title, windowTitle, status, headers, step, body }: PageOf) {
  const { locale, rest } = visit
  const { edition, invitation, days, languages } = applying
  return draw(
    {
      locale,
      title: [windowTitle, title, edition.campaign.title].filter(Boolean).join(' – '),
      status,
      headers,
    },
    <Framed
      applying={applying}
      languages={languages.map((other) => ({ locale: other, href: roomHref(other, 'confirm', ...rest) }))}
    >
      <ApplyFrame locale={locale} title={title} invitation={invitation} step={step} days={days}>
        {body}
      </ApplyFrame>
    </Framed>,
  )
}
