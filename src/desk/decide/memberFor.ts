import type { PayloadRequest } from 'payload'
import type { Application } from '@/payload-types'
import { endLinks } from '@/people/links/links'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import type { KnownMember } from './joins'

/** An account of the partner space, and whose it is. */
export type Account = { id: string; partner: string }

/**
 * The account of the address that was confirmed; it signs in by mailed links until it sets a password. One that was
 * made before without proof, by an invitation that nobody followed, goes to the organisation of the application: its
 * colleagues before had only typed an address.
 */
export async function memberFor(
  req: PayloadRequest,
  asked: Application,
  { known, partner }: { known: KnownMember | null; partner: string },
): Promise<Account> {
  if (known?.proven) return known
  const data = { name: asked.person, partner, language: languageOf(asked) }
  if (!known) {
    const { id } = await req.payload.create({
      collection: 'members',
      data: { ...data, email: asked.email },
      depth: 0,
      req,
    })
    return { id, partner }
  }
  await endLinks(req, { subject: { collection: 'members', id: known.id } })
  await req.payload.update({ collection: 'members', id: known.id, data, depth: 0, req })
  return { id: known.id, partner }
}

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** The account that an address has already, and whether anything proves that it is its organisation's. */
export async function knownMember(req: Asking, email: string): Promise<KnownMember | null> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    req,
  })
  const [member] = docs
  const partner = idOf(member?.partner)
  if (!member || !partner) return null
  return { id: member.id, partner, proven: Boolean(member.lastSeenAt) || (await won(req, email, partner)) }
}

/** Whether the house approved an application of this confirmed address for that organisation. */
async function won(req: Asking, email: string, partner: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'applications',
    where: {
      and: [
        { email: { equals: email } },
        { state: { equals: 'approved' } },
        { partner: { equals: partner } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

export const languageOf = ({ language }: Pick<Application, 'language'>): Locale =>
  language === 'en' ? 'en' : 'fr'
