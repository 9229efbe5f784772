import type { PayloadRequest } from 'payload'
import type { Posting } from '@/mail/post'
import type { Member } from '@/payload-types'
import { whoHears } from '@/people/members/whoHears'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'

/** Somebody who is told what happens to an organisation's editions, and the language of their mails. */
export type Hearer = Pick<Member, 'id' | 'email'> & { locale: Locale }

/** A request of its own in the same transaction: a read sets the language of the request that it is given. */
export const apart = ({ payload, transactionID }: PayloadRequest): Posting => ({
  payload,
  ...(transactionID === undefined ? {} : { transactionID }),
})

/** Those of an organisation's members who are told what happens to its editions. The system asks, past access. */
export async function hearersOf(req: Posting, partner: string): Promise<readonly Hearer[]> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { partner: { equals: partner } },
    depth: 0,
    pagination: false,
    req,
  })
  return whoHears(docs).map(({ id, email, language }) => ({
    id,
    email,
    locale: isLocale(language) ? language : DEFAULT_LOCALE,
  }))
}
