import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { write } from '@/audit/write'
import { post } from '@/mail/post'
import { organisationName } from '@/partners/members/organisation'
import { makeLink } from '@/people/links/links'
import { addMember } from '@/people/members/add'
import { SIGN_IN } from '@/people/members/purposes'
import type { Locale } from '@/platform/languages'
import { deskLanguage } from '../deedWords'
import { handOverLetter } from './letters'

/** How long the first link works: over a weekend. */
const HOURS = 72

const WORDS = {
  held: {
    fr: 'Cette organisation a de nouveau un membre : il invite lui-même ses collègues.',
    en: 'This organisation has a member again, who invites colleagues.',
  },
  taken: {
    fr: 'Cette adresse ouvre déjà un espace partenaire. Donnez-en une autre.',
    en: 'This address opens a partner space already. Give another one.',
  },
}

export type NewOwner = {
  email: string
  name: string
  language: Locale
  /** How the house knows that this person speaks for the organisation. Kept in the trail, word for word. */
  proof: string
}

/**
 * Hands an organisation that has no member left to a person: makes the account, mails its link, and keeps the
 * proof in the trail. In the request's transaction.
 * @throws APIError 409 when it has a member; ValidationError when the address has an account
 */
export async function handOver(
  req: PayloadRequest,
  partner: string,
  { email, name, language, proof }: NewOwner,
): Promise<void> {
  const { payload } = req
  const say = deskLanguage(req)
  // Refuses an organisation that is not there.
  await payload.findByID({ collection: 'partners', id: partner, depth: 0, req })
  const counted = (where: object) => payload.count({ collection: 'members', where: { ...where }, req })
  if ((await counted({ partner: { equals: partner } })).totalDocs > 0)
    throw new APIError(WORDS.held[say], 409, null, true)
  if ((await counted({ email: { equals: email } })).totalDocs > 0)
    throw new ValidationError({ errors: [{ path: 'email', message: WORDS.taken[say] }] }, req.t)
  const { id } = await addMember(payload, { email, name, partner, language }, req)
  const { token } = await makeLink(req, {
    purpose: SIGN_IN,
    subject: { collection: 'members', id },
    email,
    hoursValid: HOURS,
  })
  const organisation = await organisationName(payload, partner, language)
  await post(
    req,
    handOverLetter({ to: email, locale: language }, { organisation, partner, token, hours: HOURS }),
  )
  await write(req, {
    action: 'hand-over',
    subjectCollection: 'partners',
    subjectId: partner,
    before: null,
    after: { member: id },
    note: proof,
  })
}
