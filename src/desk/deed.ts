import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { holds } from '@/people/access'
import type { Role } from '@/people/roles'
import { asOne } from '@/platform/database/inTransaction'
import { type FieldWord, sayField, sayRefusal } from './deedWords'

const FORBIDDEN = { 'partner-manager': 'forbidden', 'press-officer': 'forbiddenPress' } as const

export type Deed<T> = {
  /** Who may; partner managers unless stated. */
  role?: Extract<Role, keyof typeof FORBIDDEN>
  /** What is done to which record: `/applications/:id/refuse`. */
  path: string
  schema: z.ZodType<T>
  /** The sentence beside a field that does not hold what it should. */
  words: Partial<Record<Extract<keyof T, string>, FieldWord>>
  /** All of it, or nothing. */
  work: (req: PayloadRequest, id: string, sent: T) => Promise<void>
}

const Body = z.record(z.string(), z.unknown())

/**
 * A decision of staff, as an address of the API: `POST /api/desk/…`. Whoever has not the role is refused;
 * so is what comes from other pages (Payload takes its cookie from the house's origin alone); what is not filled
 * in comes back with a sentence beside its field. It runs in one transaction.
 */
export const deed = <T>({ path, role = 'partner-manager', schema, words, work }: Deed<T>): Endpoint => ({
  path: `/desk${path}`,
  method: 'post',
  handler: async (req) => {
    if (!holds(req.user, role)) return sayRefusal(req, 403, FORBIDDEN[role])
    const body = Body.safeParse(await req.json?.())
    const sent = schema.safeParse(body.data ?? {})
    const id = req.routeParams?.id
    if (!sent.success) throw faults(req, sent.error, words)
    if (typeof id !== 'string') return sayRefusal(req, 404, 'gone')
    await asOne(req, () => work(req, id, sent.data))
    return Response.json({ done: true }, { headers: { 'cache-control': 'private, no-store' } })
  },
})

function faults(req: PayloadRequest, error: z.ZodError, words: Partial<Record<string, FieldWord>>) {
  const names = [...new Set(error.issues.map(({ path: [name] }) => String(name)))]
  return new ValidationError(
    { errors: names.map((path) => ({ path, message: sayField(req, words[path] ?? 'choose') })) },
    req.t,
  )
}
