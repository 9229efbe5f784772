import type { ReactNode } from 'react'
import { approve } from '@/desk/decide/approve'
import { mailMode } from '@/mail/mode'
import { confirmByCode, confirmByLink } from '@/partners/applying/confirm'
import { codeWait, mailWait } from '@/partners/applying/limits'
import { readReference, reference } from '@/partners/applying/reference'
import { CONFIRM, resendConfirmation } from '@/partners/applying/submit'
import { ApplyDone } from '@/partners/views/ApplyDone'
import { ApplyFrame } from '@/partners/views/ApplyFrame'
import { ApplyConfirm, ApplyExpired } from '@/partners/views/ApplyLink'
import { ApplySent } from '@/partners/views/ApplySent'
import type { Application } from '@/payload-types'
import { peekLink } from '@/people/links/links'
import { idOf } from '@/platform/ids'
import { words } from '@/platform/words'
import { draw, seeOther } from '../draw'
import type { Sent } from '../form'
import type { OpenRoom, Visit } from '../visit'
import { type Applying, applyingById, confirmHref, Framed, roomHref } from './applying'
import { unknownApplication } from './refusedApplication'

/**
 * `…/code/{reference}`: the form was sent, look at your mail, or type its code.
 * `…/{token}/{reference}`: the mailed link. `…/done/{reference}`: confirmed, and what comes next.
 */
export const confirm: OpenRoom = {
  open: true,
  get: async (visit) => {
    const known = await knownAt(visit)
    if (!known) return unknownApplication(visit)
    if (known.page === 'sent') return sentPage(visit, known, { again: visit.rest[2] === AGAIN })
    return known.page === 'done' ? donePage(visit, known) : linkPage(visit, known)
  },
  post: async (visit, sent) => {
    const known = await knownAt(visit)
    if (!known) return unknownApplication(visit)
    if (sent.text('action') === 'again') return again(visit, known)
    if (known.page === 'sent') return byCode(visit, known, sent)
    return byLink(visit, known)
  },
}

/** Ends the address of the page after a mail was sent anew. */
const AGAIN = 'again'

type Known = {
  page: 'sent' | 'link' | 'done'
  token: string
  application: Application
  applying: Applying
}

/** The application that an address speaks of; null when the address is made up, or it was erased. */
async function knownAt(visit: Visit): Promise<Known | null> {
  const [token = '', signed = '', more] = visit.rest
  const page = token === 'code' ? 'sent' : token === 'done' ? 'done' : 'link'
  const id =
    more === undefined || (page === 'sent' && more === AGAIN)
      ? readReference(page === 'sent' ? 'sent' : 'proven', signed)
      : null
  if (!id) return null
  const application = await visit.payload.findByID({
    collection: 'applications',
    id,
    depth: 0,
    disableErrors: true,
  })
  const applying = application && (await applyingById(visit, idOf(application.campaign) ?? ''))
  return application && applying ? { page, token, application, applying } : null
}

const doneHref = ({ locale }: Visit, id: string): string =>
  roomHref(locale, 'confirm', 'done', reference('proven', id))

async function byLink(visit: Visit, known: Known): Promise<Response> {
  const { application, token } = known
  const { id } = application
  const taken = await confirmByLink(visit.payload, { application: id, token, approve })
  if (taken || application.state !== 'unconfirmed') return seeOther(doneHref(visit, id))
  return linkPage(visit, known, 422)
}

async function byCode(visit: Visit, known: Known, sent: Sent): Promise<Response> {
  const wait = codeWait(visit.request.headers)
  const code = sent.text('code')
  if (wait > 0) return sentPage(visit, known, { wait, code })
  const id = await confirmByCode(visit.payload, { email: known.application.email, code, approve })
  return id ? seeOther(doneHref(visit, id)) : sentPage(visit, known, { wrong: true, code })
}

/** One more mail. The answer is the same whether one left or the address is confirmed already. */
async function again(visit: Visit, known: Known): Promise<Response> {
  const { application, applying } = known
  const { locale, payload, request } = visit
  const wait = mailWait(request.headers, application.email)
  if (wait > 0) return sentPage(visit, known, { wait })
  await resendConfirmation(payload, application, {
    locale,
    campaign: applying.campaign.title,
    confirmHref: confirmHref(locale),
  })
  return seeOther(roomHref(locale, 'confirm', 'code', reference('sent', application.id), AGAIN))
}

type SentState = { wait?: number; wrong?: boolean; again?: boolean; code?: string }

async function sentPage(visit: Visit, { application, applying }: Known, state: SentState): Promise<Response> {
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
        restart={roomHref(locale, 'apply', applying.campaign.slug)}
      />
    ),
  })
}

async function linkPage(
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

async function donePage(visit: Visit, { application, applying }: Pick<Known, 'application' | 'applying'>) {
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
