import type { PayloadRequest } from 'payload'
import type { PressKit } from '@/payload-types'
import { now } from '@/platform/clock'
import { idsOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { waitingAt } from '@/press/embargo/waiting'
import type { ContactUse, PressSubject } from '@/press/gate'
import { named } from './named'

/** Whom a press kit quotes and names, for the rules on both. */
export async function pressFacts(
  req: PayloadRequest,
  data: Record<string, unknown>,
  id: string | undefined,
  locale: Locale,
): Promise<PressSubject> {
  return {
    quotations: rowsIn<Row<'quotations'>>(data.quotations, 'quotations'),
    questions: rowsIn<Row<'questions'>>(data.questions, 'questions'),
    contacts: await contactsNamed(req, data.contacts, locale),
    embargo: typeof data.embargo === 'string' ? data.embargo : null,
    waiting: id ? await waitingOf(req, id) : null,
    now: now(),
  }
}

/** The issue of a kit that was frozen under an embargo and waits for it; one at most. */
async function waitingOf(req: PayloadRequest, kit: string): Promise<PressSubject['waiting']> {
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: {
      and: [{ kit: { equals: kit } }, { embargoed: { equals: true } }, waitingAt(now())],
    },
    select: { number: true, publicFrom: true, publicFrom_tz: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [issue] = docs
  return issue ? { number: issue.number, publicFrom: issue.publicFrom, timeZone: issue.publicFrom_tz } : null
}

/** A row of a kit, of which a draft may lack everything. */
type Row<Name extends 'quotations' | 'questions'> = Partial<NonNullable<PressKit[Name]>[number]>

const rowsIn = <T extends object>(value: unknown, at: string): (T & { path: string })[] =>
  (Array.isArray(value) ? (value as T[]) : []).map((row, index) => ({ ...row, path: `${at}.${index}` }))

/** Those whom a kit names, and whoever stands in for them: their number is printed as well. */
async function contactsNamed(req: PayloadRequest, value: unknown, locale: Locale): Promise<ContactUse[]> {
  const ids = idsOf(value)
  const own = await named(req, 'press-contacts', ids, locale)
  const standIns = idsOf([...own.values()].map(({ standIn }) => standIn))
  const others = await named(
    req,
    'press-contacts',
    standIns.filter((id) => !own.has(id)),
    locale,
  )
  return [
    ...ids.map((id): ContactUse => ({ path: 'contacts', contact: own.get(id) ?? null })),
    ...[...others.values()].map((contact): ContactUse => ({ path: 'contacts', contact })),
  ]
}
