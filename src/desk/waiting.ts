import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { holds } from '@/people/access'
import type { Locale } from '@/platform/languages'
import { overviewOf } from './editions/overview'

export const WAITING = ['applications', 'reviews', 'accreditations'] as const
/** What waits for somebody of the house, and where it is answered: the record where it is one, else the list. */
export type Waiting = { what: (typeof WAITING)[number]; count: number; href: string }

const ADMIN = '/admin/collections'

/** What waits for an answer of whoever reads it: their roles decide. Nothing where nobody waits. */
export async function waitingFor(
  payload: Payload,
  user: PayloadRequest['user'],
  locale: Locale,
): Promise<Waiting[]> {
  const found = [
    ...(holds(user, 'partner-manager')
      ? [await applications(payload, user), await reviews(payload, locale)]
      : []),
    ...(holds(user, 'press-officer') ? [await accreditations(payload, user)] : []),
  ]
  return found.filter(({ count }) => count > 0)
}

const applications = (payload: Payload, user: PayloadRequest['user']) =>
  listed(payload, user, {
    what: 'applications',
    collection: 'applications',
    where: { state: { equals: 'waiting' } },
    list: 'where[or][0][and][0][state][equals]=waiting&sort=confirmedAt',
  })

const accreditations = (payload: Payload, user: PayloadRequest['user']) =>
  listed(payload, user, {
    what: 'accreditations',
    collection: 'accreditations',
    // An invitation that is not sent yet was asked for by nobody.
    where: { and: [{ state: { equals: 'asked' } }, { message: { exists: true } }] },
    list: 'where[or][0][and][0][state][equals]=asked&sort=createdAt',
  })

type Asked = { what: Waiting['what']; collection: CollectionSlug; where: Where; list: string }

async function listed(
  payload: Payload,
  user: PayloadRequest['user'],
  { what, collection, where, list }: Asked,
): Promise<Waiting> {
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const [first] = docs
  const only = totalDocs === 1 && first ? `/${first.id}` : `?${list}`
  return { what, count: totalDocs, href: `${ADMIN}/${collection}${only}` }
}

/** As many as the list of editions shows of them. */
async function reviews(payload: Payload, locale: Locale): Promise<Waiting> {
  const { rows } = await overviewOf(payload, locale)
  const waiting = rows.filter(({ asked }) => asked.length > 0)
  const only = waiting.length === 1 ? waiting[0]?.standing : null
  return {
    what: 'reviews',
    count: waiting.length,
    href: `${ADMIN}/standings${only ? `/${only}` : '?state=asked'}`,
  }
}
