import {
  type CollectionBeforeOperationHook,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { z } from 'zod'
import { sentObject } from '../restBody'
import { cameIn, limited } from './limits'
import { type KeptPassword, matches } from './matches'
import { inTurn } from './pace'
import { refuse, say } from './words'

/** What opens an account: whoever changes it can keep its owner out. */
const Keys = z.object({
  email: z.string().optional(),
  password: z.string().optional(),
  currentPassword: z.string().max(500).nullish(),
})

/**
 * Puts the current password before a change of one's own address or password (OWASP ASVS 5.0, 6.2.3): an open
 * desk, or a stolen session, must not be enough to take an account over. An administrator changes those of
 * others without it, and the audit trail says so. Many accounts at once get neither.
 * @param endpoint that changes one account (`/:id`) or many (`/`)
 */
export const provingOwner = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => (await refusal(req, endpoint.path)) ?? endpoint.handler(req),
})

async function refusal(req: PayloadRequest, path: string): Promise<Response | undefined> {
  const sent = Keys.safeParse(req instanceof Request ? await sentObject(req) : req.data)
  if (!sent.success) return refuse(req, 400, 'body')
  const { email, password, currentPassword } = sent.data
  const changes = password !== undefined || (email !== undefined && email !== req.user?.email)
  if (path === '/')
    return email === undefined && password === undefined ? undefined : refuse(req, 400, 'oneAccount')
  if (!changes || req.routeParams?.id !== req.user?.id) return undefined
  const key = String(req.user?.email)
  const tooMany = limited(req, 'login', key)
  if (tooMany) return tooMany
  if (!(await inTurn(key, () => isTheirs(req, currentPassword ?? '')))) throw wrongPassword(req)
  cameIn(key)
  req.context[PROVEN] = true
  return undefined
}

/** Set on a request whose sender gave the current password of their own account. */
const PROVEN = 'ownerProven'

/**
 * Asks again what the door asked, of what is about to be written: the door reads the form with another reader than
 * Payload, and nothing may hang on both seeing the same in it.
 */
export const keepOwnerProven: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !('data' in args)) return args
  const { email, password } = Keys.safeParse(args.data).data ?? { password: '' }
  const changes = password !== undefined || (email !== undefined && email !== req.user?.email)
  const others = 'id' in args && args.id !== req.user?.id
  if (changes && !others && req.context[PROVEN] !== true) throw wrongPassword(req)
  return args
}

async function isTheirs(req: PayloadRequest, password: string): Promise<boolean> {
  const where = { id: { equals: req.user?.id } }
  const stored = await req.payload.db.findOne<{ id: string } & KeptPassword>({ collection: 'staff', where })
  return stored !== null && matches(stored, password)
}

/** At its field, and as a sentence above the form: Payload's own names the field by its key. */
function wrongPassword(req: PayloadRequest): ValidationError {
  const message = say(req, 'currentPassword')
  const errors = [{ path: 'currentPassword', message }]
  const error = new ValidationError({ collection: 'staff', errors, req }, req.t)
  error.message = message
  return error
}
