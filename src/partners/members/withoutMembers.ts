import type { Payload } from 'payload'
import { idOf } from '@/platform/ids'

/** An organisation that nobody can act for any more. */
export type Orphan = { id: string; name: string }

/**
 * Organisations that relay and whose last member is gone, for the partner manager: past access rules, to be called
 * where a manager is known. By name.
 */
export async function organisationsWithoutMembers(payload: Payload): Promise<Orphan[]> {
  const [{ docs: members }, { docs: partners }] = await Promise.all([
    payload.find({ collection: 'members', select: { partner: true }, pagination: false, depth: 0 }),
    payload.find({
      collection: 'partners',
      where: { active: { equals: true } },
      select: { name: true },
      locale: 'fr',
      sort: 'name',
      pagination: false,
      depth: 0,
    }),
  ])
  const held = new Set(members.map(({ partner }) => idOf(partner)))
  return partners.filter(({ id }) => !held.has(id)).map(({ id, name }) => ({ id, name }))
}
