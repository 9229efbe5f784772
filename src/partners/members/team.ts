import type { Payload, PayloadRequest, Where } from 'payload'
import type { Member } from '@/payload-types'
import { endLinks, heldLinks, type Subject } from '@/people/links/links'
import { inTurn } from '@/people/signIn/pace'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { INVITATION, intoOrganisation } from './invite'

/** One of an organisation's people, as their colleagues see them. */
export type Colleague = {
  id: string
  name: string
  email: string
  /** When they last came in; null for somebody who was invited and has not come yet. */
  lastSeenAt: string | null
  isSelf: boolean
}

const ofOwn = ({ partner }: Member): Where => ({ partner: { equals: idOf(partner) ?? '' } })
const intoOwn = ({ partner }: Member): Subject => intoOrganisation(idOf(partner) ?? '')

/** Everyone of a member's organisation, whoever has come in first, then by name; then who is invited. */
export async function teamOf(payload: Payload, member: Member): Promise<Colleague[]> {
  const [colleagues, invited] = await Promise.all([
    colleaguesOf({ payload }, member),
    heldLinks({ payload }, { subject: intoOwn(member), purpose: INVITATION }),
  ])
  const have = new Set(colleagues.map(({ email }) => email))
  return [...colleagues, ...invited.filter(({ email }) => !have.has(email)).map(asColleague)]
}

/** Until the person says how to be called, the address stands in for the name. */
const asColleague = ({ id, email }: { id: string; email: string }): Colleague => ({
  id,
  name: email.split('@')[0] || email,
  email,
  lastSeenAt: null,
  isSelf: false,
})

async function colleaguesOf(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  member: Member,
): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: ofOwn(member),
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: member,
    req,
  })
  return docs
    .map(({ id, name, email, lastSeenAt }) => ({
      id,
      name,
      email,
      lastSeenAt: lastSeenAt ?? null,
      isSelf: id === member.id,
    }))
    .sort((a, b) => Number(a.lastSeenAt === null) - Number(b.lastSeenAt === null))
}

type Comer = Pick<Colleague, 'id' | 'lastSeenAt'>

/**
 * Somebody who has been in and stays when another leaves: without one nobody could ever come in again, and the other
 * may not leave. Pure.
 */
export const stays = <T extends Comer>(team: readonly T[], id: string): T | undefined =>
  team.find((colleague) => colleague.id !== id && colleague.lastSeenAt !== null)

export type Removal = 'removed' | 'last' | 'gone'

/**
 * Removes somebody from a member's own organisation, with their sessions and whatever link they hold; or takes an
 * invitation back. One removal after the other, or two could leave at once and nobody stay.
 */
export const removeColleague = (payload: Payload, member: Member, id: string): Promise<Removal> =>
  inTurn(`team:${idOf(member.partner)}`, () =>
    inTransaction(payload, (req) => remove(req, member, id), member),
  )

async function remove(req: PayloadRequest, member: Member, id: string): Promise<Removal> {
  const { payload } = req
  const invitations = { subject: intoOwn(member), purpose: INVITATION }
  if ((await heldLinks(req, invitations)).some((one) => one.id === id)) {
    await endLinks(req, { ...invitations, id })
    return 'removed'
  }
  const team = await colleaguesOf(req, member)
  const colleague = team.find((one) => one.id === id)
  if (!colleague) return 'gone'
  const left = stays(team, id)
  if (!left) return 'last'
  // Another process that removes whoever stays collides with this in the database.
  const updatedAt = now().toISOString()
  await payload.db.updateOne({
    collection: 'members',
    id: left.id,
    data: { updatedAt },
    returning: false,
    req,
  })
  await payload.delete({ collection: 'members', id, depth: 0, overrideAccess: false, user: member, req })
  await endLinks(req, { subject: { collection: 'members', id } })
  await endLinks(req, { ...invitations, email: colleague.email })
  return 'removed'
}

/** How a member is called, and in which language mails come. */
export async function keepProfile(
  payload: Payload,
  member: Member,
  data: Pick<Member, 'name' | 'language'>,
): Promise<void> {
  await payload.update({
    collection: 'members',
    id: member.id,
    data,
    depth: 0,
    overrideAccess: false,
    user: member,
  })
}
