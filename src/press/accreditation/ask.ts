import type { Payload, PayloadRequest } from 'payload'
import { forStaff } from '@/mail/forStaff'
import { post } from '@/mail/post'
import { holdersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Asked } from './form'
import { askedLetter } from './letters'

/**
 * Keeps what a journalist asks, and tells the press officers, with whoever is accredited by that mailbox already: a
 * lost link is sent anew from there. Every one is a record of its own, whoever asked before: the answer tells nobody
 * who is accredited, and nobody can ask so often that somebody else is not heard.
 *
 * @param isMailed whether the officers get a mail of it; it stands in their list in any case
 */
export const askAccreditation = (
  payload: Payload,
  { subject, ...asked }: Asked,
  { isMailed }: { isMailed: boolean },
): Promise<string> =>
  inTransaction(payload, async (req) => {
    const known = await openFor(req, asked.email)
    const accreditation = await payload.create({
      collection: 'accreditations',
      data: { ...asked, message: subject, state: 'asked' },
      depth: 0,
      req,
    })
    for (const to of isMailed ? await holdersOf(req, 'press-officer') : [])
      await post(
        req,
        forStaff((locale) => askedLetter(accreditation, { to, known }, locale)),
      )
    return accreditation.id
  })

/** The open accreditation of a mailbox, the one that lasts longest. */
async function openFor(req: PayloadRequest, email: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'accreditations',
    where: { and: [{ state: { equals: 'granted' } }, { until: { greater_than: now().toISOString() } }] },
    sort: '-until',
    select: { email: true },
    depth: 0,
    pagination: false,
    req,
  })
  // Officers type mailboxes too, in any case of letters.
  return docs.find((one) => one.email.toLowerCase() === email)?.id ?? null
}
