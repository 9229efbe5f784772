import type { PayloadRequest } from 'payload'
import type { Role } from './roles'

/** What of a request a look-up needs: its transaction, where there is one. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Addresses of the partner managers; where the house has none, of its administrators. */
export async function managersOf(req: Asking): Promise<string[]> {
  const managers = await holding(req, 'partner-manager')
  return managers.length > 0 ? managers : holding(req, 'administrator')
}

async function holding(req: Asking, role: Role): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { roles: { in: [role] } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ email }) => email)
}
