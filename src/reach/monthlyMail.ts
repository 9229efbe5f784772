import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { LOCALES, type Locale } from '@/platform/languages'
import { addMonths, firstOf, lastOf, monthOf, parisDay } from './days'
import type { Duty } from './duties'
import { mailMark } from './marks'
import { type MonthlyLetter, monthlyReach } from './monthly'
import type { ReachRow } from './rows'
import { asOne, markOf, moveMark } from './store'
import { type Summary, summarise } from './summarise'
import { isMonthlyDue } from './workingDays'

/** An edition whose people want the mail. */
export type Subscriber = {
  /** Ids. */
  campaign: string
  partner: string
  partnerName: string
  titles: Readonly<Record<Locale, string>>
  to: readonly { address: string; locale: Locale }[]
}

export type Post = {
  subscribers(payload: Payload): Promise<readonly Subscriber[]>
  /** Puts a letter into the outbox, within the transaction of `req`, so that letter and mark come together. */
  send(
    payload: Payload,
    letter: MonthlyLetter & { address: string; locale: Locale },
    req: Partial<PayloadRequest>,
  ): Promise<void>
}

const QUARTER_MS = 900_000

/** On the first working morning of a month, or as soon as possible after it: one letter about the month before. */
export const monthlyMail = (post: Post): Duty => ({
  name: 'reach-monthly-mail',
  everyMs: QUARTER_MS,
  run: async (payload) => {
    if (!isMonthlyDue(now())) return
    const month = monthOf(addMonths(parisDay(now()), -1))
    for (const subscriber of await post.subscribers(payload)) await tell(payload, post, subscriber, month)
  },
})

async function tell(payload: Payload, post: Post, subscriber: Subscriber, month: string): Promise<void> {
  const mark = mailMark(month, subscriber.campaign, subscriber.partner)
  if ((await markOf(payload, mark)) !== null) return
  const report = {
    month,
    partner: subscriber.partnerName,
    now: await monthOfEdition(payload, subscriber, month),
    before: await monthOfEdition(payload, subscriber, monthOf(addMonths(firstOf(month), -1))),
  }
  const letters = new Map(
    LOCALES.map((locale) => [
      locale,
      monthlyReach({ ...report, campaign: subscriber.titles[locale] }, locale),
    ]),
  )
  await asOne(payload, async (req) => {
    if (!(await moveMark(payload, mark, null, 1, req))) return
    for (const { address, locale } of subscriber.to) {
      const letter = letters.get(locale)
      if (letter) await post.send(payload, { ...letter, address, locale }, req)
    }
  })
}

/** Past the access rules: the system writes to an organisation about its own edition. */
async function monthOfEdition(
  payload: Payload,
  { campaign, partner }: Subscriber,
  month: string,
): Promise<Summary> {
  const [from, to] = [firstOf(month), lastOf(month)]
  const { docs } = await payload.db.find<ReachRow>({
    collection: 'reach-days',
    where: {
      and: [
        { campaign: { equals: campaign } },
        { partner: { equals: partner } },
        { day: { greater_than_equal: from } },
        { day: { less_than_equal: to } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  return summarise(docs, { from, to, by: 'page' })
}
