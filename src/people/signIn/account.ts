import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** An e-mail address as accounts are kept: trimmed, in lower case. */
export const Address = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** The account of an address, past access rules: nobody is signed in yet. Null when there is none. */
export const accountOf = (
  req: PayloadRequest,
  email: string,
): Promise<{ id: string; lockUntil?: string | null } | null> =>
  req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'staff',
    where: { email: { equals: email } },
    req,
  })
