import { approve } from '@/desk/decide/approve'
import { confirmByCode, confirmByLink } from '@/partners/applying/confirm'
import { typedAgain } from '@/partners/applying/form'
import { isFresh } from '@/partners/applying/fresh'
import { codeWait, mailWait } from '@/partners/applying/limits'
import { readReference, reference } from '@/partners/applying/reference'
import { resendConfirmation } from '@/partners/applying/submit'
import { idOf } from '@/platform/ids'
import { seeOther } from '../draw'
import type { Sent } from '../form'
import type { OpenRoom, Visit } from '../visit'
import { applyAgain } from './apply'
import { applyingById, confirmHref, roomHref } from './applying'
import { donePage, type Known, linkPage, sentPage } from './confirmPages'
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
    if (sent.text('action') === 'correct') return correct(visit, known)
    if (known.page === 'sent') return byCode(visit, known, sent)
    return byLink(visit, known)
  },
}

/** Ends the address of the page after a mail was sent anew. */
const AGAIN = 'again'

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

/**
 * The form filled as it was, for as long as the page tells what was typed; later, the empty one. It is drawn in the
 * answer, so that nothing of it stands in an address; what became of the application changes nothing here.
 */
function correct(visit: Visit, { page, application, applying }: Known): Promise<Response> | Response {
  const { terms } = applying
  if (page !== 'sent' || !isFresh(application))
    return seeOther(roomHref(visit.locale, 'apply', applying.campaign.slug))
  const agreed = typeof terms !== 'string' && terms.id === idOf(application.terms)
  return applyAgain(visit, applying, typedAgain(application, agreed))
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
