import type { Payload, Where } from 'payload'
import type { Member } from '@/payload-types'
import { idOf } from '@/platform/ids'

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

/** Everyone of a member's organisation, whoever has come in first, then by name. */
export async function teamOf(payload: Payload, member: Member): Promise<Colleague[]> {
  const { docs } = await payload.find({
    collection: 'members',
    where: ofOwn(member),
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: member,
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

/**
 * Whether somebody may leave a team: there must be one left who has been in, or nobody could ever again. Pure.
 */
export const mayLeave = (team: readonly Pick<Colleague, 'id' | 'lastSeenAt'>[], id: string): boolean =>
  team.some((colleague) => colleague.id !== id && colleague.lastSeenAt !== null)

export type Removal = 'removed' | 'last' | 'gone'

/** Removes somebody from a member's own organisation, with their sessions and whatever link they hold. */
export async function removeColleague(payload: Payload, member: Member, id: string): Promise<Removal> {
  const team = await teamOf(payload, member)
  const colleague = team.find((one) => one.id === id)
  if (!colleague) return 'gone'
  if (!mayLeave(team, id)) return 'last'
  const { docs } = await payload.delete({
    collection: 'members',
    where: { and: [{ id: { equals: id } }, ofOwn(member)] },
    depth: 0,
    overrideAccess: false,
    user: member,
  })
  return docs.length > 0 ? 'removed' : 'gone'
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
