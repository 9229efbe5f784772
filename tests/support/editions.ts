import { randomBytes } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { Edition, Member, Partner } from '@/payload-types'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from './payload'

export type Relay = { partner: string; edition: string; standing: string; member: Member; slug: string }

type Wanted = {
  campaign: string
  kind?: Partner['kind']
  election?: Partner['election']
  role?: Edition['role']
}

/** An organisation with an account and an edition to fill, as an approved application leaves them. */
export async function makeRelay({
  campaign,
  kind = 'town-hall',
  election,
  role = 'joint',
}: Wanted): Promise<Relay> {
  const payload = await payloadForTests()
  const slug = `partenaire-${randomBytes(4).toString('hex')}`
  return commitNotes(async () => {
    const partner = await payload.create({
      collection: 'partners',
      locale: 'fr',
      data: { name: `Ville ${slug}`, slug, kind, active: true, election },
      depth: 0,
    })
    await payload.update({
      collection: 'partners',
      id: partner.id,
      locale: 'en',
      data: { name: `Town ${slug}` },
    })
    const edition = await payload.create({
      collection: 'editions',
      locale: 'fr',
      draft: true,
      data: { campaign, partner: partner.id, role },
      depth: 0,
    })
    const standing = await payload.create({
      collection: 'standings',
      data: { campaign, partner: partner.id, state: 'open' },
      depth: 0,
    })
    const { id } = await payload.create({
      collection: 'members',
      data: { name: 'Inès Roumégas', email: `${slug}@example.org`, partner: partner.id, language: 'fr' },
      depth: 0,
    })
    const member = {
      ...(await payload.findByID({ collection: 'members', id, depth: 0 })),
      collection: 'members' as const,
    }
    return { partner: partner.id, edition: edition.id, standing: standing.id, member, slug }
  })
}

/** A request as the partner space makes it for a member, or the admin for staff. */
export async function requestOf(user: PayloadRequest['user']): Promise<PayloadRequest> {
  return createLocalReq({ user: user ?? undefined }, await payloadForTests())
}

/** Writes words into an edition's draft as one of its members does. */
export async function write(
  { edition, member }: Pick<Relay, 'edition' | 'member'>,
  slots: Edition['slots'],
  locale: 'fr' | 'en' = 'fr',
): Promise<void> {
  const payload = await payloadForTests()
  await commitNotes(() =>
    payload.update({
      collection: 'editions',
      id: edition,
      locale,
      draft: true,
      data: { slots },
      depth: 0,
      user: member,
      overrideAccess: false,
    }),
  )
}
