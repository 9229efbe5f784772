import type { PayloadRequest } from 'payload'
import { campaignWords } from '@/campaigns/campaignWords'
import { post } from '@/mail/post'
import { makeLink } from '@/people/links/links'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { ANSWER, ANSWER_DAYS_VALID, askLetter, refusalLetter } from './letters'
import { languageOf } from './memberFor'
import { undecided } from './open'

/**
 * Asks whoever applied a question, by a letter in their language with a link to the page where they answer.
 * @throws APIError 409 when it is decided, or its address was never confirmed
 */
export async function ask(req: PayloadRequest, id: string, question: string): Promise<void> {
  const asked = await undecided(req, id)
  const locale = languageOf(asked)
  const { title } = await campaignWords(req, idOf(asked.campaign) ?? '', locale)
  const { token } = await makeLink(req, {
    purpose: ANSWER,
    subject: { collection: 'applications', id },
    email: asked.email,
    hoursValid: ANSWER_DAYS_VALID * 24,
  })
  await req.payload.update({
    collection: 'applications',
    id,
    data: { state: 'asked', question, answer: null },
    depth: 0,
    req,
  })
  await post(req, askLetter(asked, { locale, campaign: title, question, token }))
}

/**
 * Refuses an application; the reason reaches whoever applied word for word, in their language's letter.
 * @param by id of the member of staff
 * @throws APIError 409 when it is decided, or its address was never confirmed
 */
export async function refuse(
  req: PayloadRequest,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<void> {
  const asked = await undecided(req, id)
  const locale = languageOf(asked)
  const { title, contact } = await campaignWords(req, idOf(asked.campaign) ?? '', locale)
  await req.payload.update({
    collection: 'applications',
    id,
    data: { state: 'refused', reason, decidedAt: now().toISOString(), decidedBy: by, decidedAlone: false },
    depth: 0,
    req,
  })
  await post(req, refusalLetter(asked, { locale, campaign: title, reason, contact }))
}
