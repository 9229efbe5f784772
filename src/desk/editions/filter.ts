import { z } from 'zod'
import { type Filter, LEAVES, STATES } from './overviewRows'

export type Query = Filter & { page: number; show: 'editions' | 'ownerless' }

const text = z.string().trim().max(200)

const Asked = z.object({
  name: text.catch(''),
  campaign: text.transform((id) => id || null).catch(null),
  state: z.enum(STATES).nullable().catch(null),
  leave: z.enum(LEAVES).nullable().catch(null),
  page: z.coerce.number().int().min(1).catch(1),
  show: z.enum(['editions', 'ownerless']).catch('editions'),
})

/** What the address of the list asks for; what can't be read is not asked. */
export const asked = (search: unknown): Query => Asked.parse(search)

/** The same as the query of an address, without what is as it would be anyway. */
export function queryOf({ name, campaign, state, leave, page }: Query): string {
  const parts = { name, campaign, state, leave, page: page > 1 ? String(page) : '' }
  return new URLSearchParams(
    Object.entries(parts).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString()
}
