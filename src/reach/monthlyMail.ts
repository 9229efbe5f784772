import type { Payload } from 'payload'
import { buildAddress } from '@/addresses'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { Duty } from '@/publishing/jobs/duties'
import { addMonths, firstOf, monthOf, parisDay } from './days'
import { mailMark } from './marks'
import { type MonthReport, monthlyReach } from './monthly'
import { editionOf, readersOf, reportOf } from './monthlyReads'
import { asOne, marksFrom, moveMark } from './store'
import { isMonthlyDue } from './workingDays'

const QUARTER_MS = 900_000

/** The month that mails are about at an instant: the one before; null until its first working morning has come. */
const monthDue = (instant: Date): string | null =>
  isMonthlyDue(instant) ? monthOf(addMonths(firstOf(monthOf(parisDay(instant))), -1)) : null

/** On the first working morning of a month, or as soon as possible after it: a letter about the month before. */
export const monthlyMail: Duty = {
  name: 'reach-monthly-mail',
  everyMs: QUARTER_MS,
  hasWork: async (payload) => {
    const month = monthDue(now())
    return month !== null && (await owed(payload, month)).length > 0
  },
  run: async (payload) => {
    const month = monthDue(now())
    if (month === null) return
    for (const standing of await owed(payload, month)) await tell(payload, standing, month)
  },
}

/**
 * Open editions that want the mail, were there in that month and have not had the one about it. The system asks, past
 * access rules.
 */
async function owed(payload: Payload, month: string): Promise<Standing[]> {
  const [{ docs }, marks] = await Promise.all([
    payload.db.find<Standing>({
      collection: 'standings',
      where: { and: [{ monthlyMail: { equals: true } }, { state: { equals: 'open' } }] },
      pagination: false,
      limit: 0,
    }),
    marksFrom(payload, mailMark(month)),
  ])
  const sent = new Set(marks.map(({ key }) => key))
  return docs.filter(
    ({ id, createdAt }) => monthOf(parisDay(new Date(createdAt))) <= month && !sent.has(mailMark(month, id)),
  )
}

/** Letters and mark are written as one: what breaks off in between has written neither. */
async function tell(payload: Payload, standing: Standing, month: string): Promise<void> {
  const edition = editionOf(standing)
  const readers = await readersOf(payload, edition.partner)
  const letters: Letter[] = []
  for (const { email, language } of readers) {
    const report = await reportOf(payload, edition, month, language)
    if (report) letters.push(letterTo(email, language, standing.id, report))
  }
  await asOne(payload, async (req) => {
    if (!(await moveMark(payload, mailMark(month, standing.id), null, 1, req))) return
    for (const letter of letters) await post({ payload, transactionID: req.transactionID }, letter)
  })
}

const BUTTON: Record<Locale, string> = { fr: 'Voir toute l’audience', en: 'See all figures' }

function letterTo(to: string, locale: Locale, standing: string, report: MonthReport): Letter {
  const { subject, paragraphs, off } = monthlyReach(report, locale)
  const room = buildAddress({ kind: 'space', locale, room: 'reach', rest: [] })
  return {
    to,
    locale,
    subject,
    blocks: [
      { kind: 'text', text: paragraphs.join('\n\n') },
      { kind: 'button', label: BUTTON[locale], href: new URL(room, env().PUBLIC_URL).href },
      { kind: 'text', text: off },
    ],
    purpose: 'reach-monthly',
    about: { collection: 'standings', id: standing },
  }
}
