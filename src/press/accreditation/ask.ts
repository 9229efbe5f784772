import type { Payload } from 'payload'
import { forStaff } from '@/mail/forStaff'
import { post } from '@/mail/post'
import { holdersOf } from '@/people/managers'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Asked } from './form'
import { askedLetter } from './letters'

/**
 * Keeps what a journalist asks, and tells the press officers. Every one is a record of its own, whoever asked before:
 * the answer tells nobody who is accredited.
 */
export const askAccreditation = (payload: Payload, { subject, ...asked }: Asked): Promise<string> =>
  inTransaction(payload, async (req) => {
    const accreditation = await payload.create({
      collection: 'accreditations',
      data: { ...asked, message: subject, state: 'asked' },
      depth: 0,
      req,
    })
    for (const to of await holdersOf(req, 'press-officer'))
      await post(
        req,
        forStaff((locale) => askedLetter(accreditation, to, locale)),
      )
    return accreditation.id
  })
