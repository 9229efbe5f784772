import type { Payload, PayloadRequest } from 'payload'
import { post } from '@/mail/post'
import type { Application } from '@/payload-types'
import { makeLink } from '@/people/links/links'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Locale } from '@/platform/languages'
import { keepAgreement, type ShownTerms } from '../terms'
import { domainOf } from './domains'
import { doubtsOf } from './doubts'
import type { Applied } from './fields'
import { confirmLetter, HOURS_VALID } from './letters'

/** What the mailed link does. */
export const CONFIRM = 'application-confirm'

export type Applying = {
  campaign: { id: string; title: string }
  terms: ShownTerms
  values: Applied
  /** The field that nobody sees held something. */
  trap: boolean
  locale: Locale
  /** The address of the page that a token opens, for one application. */
  confirmHref: (id: string, token: string) => string
}

/**
 * Keeps an application with its agreement, and posts the letter that asks to confirm its address. Every one is a
 * record of its own: that somebody applied before, with this address or another, changes nothing here.
 * @returns its id
 */
export function submitApplication(
  payload: Payload,
  { campaign, terms, values, trap, locale, confirmHref }: Applying,
): Promise<string> {
  return inTransaction(payload, async (req) => {
    const { email } = values
    const application = await payload.create({
      collection: 'applications',
      data: {
        ...values,
        state: 'unconfirmed',
        campaign: campaign.id,
        emailDomain: domainOf(email),
        language: locale,
        terms: terms.id,
        doubts: doubtsOf({ ...values, trap }),
      },
      depth: 0,
      req,
    })
    const { id } = application
    await keepAgreement(req, { terms, campaign: campaign.id, locale, email, application: id })
    await postConfirmation(req, application, { locale, campaign: campaign.title, confirmHref })
    return id
  })
}

type Confirming = { locale: Locale; campaign: string; confirmHref: Applying['confirmHref'] }

/** A new link and code; those before it end. */
export async function postConfirmation(
  req: PayloadRequest,
  application: Pick<Application, 'id' | 'organisation' | 'email' | 'doubts'>,
  { locale, campaign, confirmHref }: Confirming,
): Promise<void> {
  const { id, email } = application
  const subject = { collection: 'applications', id }
  const { token, code } = await makeLink(req, {
    purpose: CONFIRM,
    subject,
    email,
    hoursValid: HOURS_VALID,
    withCode: true,
  })
  const href = confirmHref(id, token)
  await post(req, confirmLetter(application, { locale, campaign, href, code }))
}

/** Sends the letter anew, where its address is not confirmed yet; says nothing of whether it did. */
export function resendConfirmation(
  payload: Payload,
  application: Application,
  confirming: Confirming,
): Promise<void> {
  return inTransaction(payload, async (req) => {
    if (application.state === 'unconfirmed') await postConfirmation(req, application, confirming)
  })
}
