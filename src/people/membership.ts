import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { idOf } from '@/platform/ids'
import { isStaff } from './access'

type Asking = Pick<PayloadRequest, 'user' | 'payloadAPI'>

/**
 * The organisation on whose behalf a request acts: that of a member who came through the partner space. Null for
 * everybody else, and for a member who calls the REST API: the space reads and writes by the Local API, with the
 * member as its user, and there is no other door.
 */
export function organisationOf({ user, payloadAPI }: Asking): string | null {
  if (user?.collection !== 'members' || payloadAPI !== 'local') return null
  return idOf(user.partner)
}

/** Staff, as `staff` decides; a member, what `path` ties to the member's own organisation; nobody else. */
export const staffOrOwn =
  (staff: Access, path = 'partner'): Access =>
  (args) => {
    if (isStaff(args.req.user)) return staff(args)
    const organisation = organisationOf(args.req)
    return organisation !== null && { [path]: { equals: organisation } }
  }

/** The same for what the public may read as well: a member sees that, and all that is the organisation's own. */
export const publicOrOwn =
  (everybody: Access, path = 'partner'): Access =>
  async (args) => {
    const rule = await everybody(args)
    const organisation = organisationOf(args.req)
    if (organisation === null || rule === true) return rule
    const own = { [path]: { equals: organisation } }
    return rule === false ? own : { or: [rule, own] }
  }

/**
 * Fields for the house, and for the organisation whose record it is: others may see the record itself, as everybody
 * does. `path` ties the record to the organisation. Asked without a record, as for filters and sorting, it is no.
 */
export const fieldForStaffOrOwn =
  (path = 'partner'): FieldAccess =>
  ({ req, doc }) => {
    if (isStaff(req.user)) return true
    const own = organisationOf(req)
    return own !== null && idOf(doc?.[path]) === own
  }
