import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { holds } from '@/people/access'
import { standingsAsked } from './editions/openAsks'

export const WAITING = ['applications', 'reviews', 'accreditations'] as const
/** What waits for somebody of the house, and where it is answered: the record where it is one, else the list. */
export type Waiting = { what: (typeof WAITING)[number]; count: number; href: string }

const ADMIN = '/admin/collections'

/** What waits for an answer of whoever reads it: their roles decide. Nothing where nobody waits. */
export async function waitingFor(payload: Payload, user: PayloadRequest['user']): Promise<Waiting[]> {
  const found = [
    ...(holds(user, 'partner-manager') ? [await applications(payload, user), await reviews(payload)] : []),
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

async function reviews(payload: Payload): Promise<Waiting> {
  const standings = await standingsAsked(payload)
  const only = standings.length === 1 ? `/${standings[0]}` : '?state=asked'
  return { what: 'reviews', count: standings.length, href: `${ADMIN}/standings${only}` }
}
