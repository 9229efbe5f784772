import type { PayloadRequest } from 'payload'
import type { Role } from './roles'

/** What of a request a look-up needs: its transaction, where there is one. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Addresses of the partner managers; where the house has none, of its administrators. */
export const managersOf = (req: Asking): Promise<string[]> => holdersOf(req, 'partner-manager')

/** Addresses of all staff who hold one of the roles; where the house has none, of its administrators. */
export async function holdersOf(req: Asking, ...roles: Role[]): Promise<string[]> {
  const holders = await holding(req, roles)
  return holders.length > 0 ? holders : holding(req, ['administrator'])
}

async function holding(req: Asking, roles: readonly Role[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { roles: { in: [...roles] } },
    depth: 0,
    pagination: false,
    req,
  })
  return [...new Set(docs.map(({ email }) => email))]
}
