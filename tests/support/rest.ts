import { randomBytes } from 'node:crypto'
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '@/app/(payload)/api/[...slug]/route'
import type { Role } from '@/people/roles'
import { env } from '@/platform/env'
import { cheapPassword } from './cheapPassword'
import { payloadForTests } from './payload'

const HANDLERS = { GET, POST, PATCH, PUT, DELETE, OPTIONS }
export type Method = keyof typeof HANDLERS

/** What the REST API answered. `json` is undefined where the body is not JSON. */
export type Answer = { status: number; headers: Headers; text: string; json: unknown }

export type Call = {
  /** A session, as signIn returns it. */
  as?: Session
  /** Sent as JSON, unless it is a form. */
  body?: unknown
  headers?: Record<string, string>
  /** Sent as it is, in place of `body`. */
  raw?: { body: BodyInit; type: string }
}

/** The cookie of somebody who signed in. */
export type Session = { cookie: string }

/**
 * Calls the REST API in this process, through the same route handlers that the server uses and with the
 * headers that a browser on the house's own pages sends.
 * @param path below /api, with its query: `campaigns?depth=0`
 */
export async function rest(
  method: Method,
  path: string,
  { as, body, headers = {}, raw }: Call = {},
): Promise<Answer> {
  await payloadForTests()
  const { PUBLIC_URL } = env()
  const url = new URL(`/api/${path.replace(/^\/(api\/)?/, '')}`, PUBLIC_URL)
  const form = body instanceof FormData
  const request = new Request(url, {
    method,
    headers: {
      host: url.host,
      origin: PUBLIC_URL,
      'sec-fetch-site': 'same-origin',
      ...(as ? { cookie: as.cookie } : {}),
      ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      ...(raw ? { 'content-type': raw.type } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    ...(raw ? { body: raw.body, duplex: 'half' } : {}),
  })
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const response = await HANDLERS[method](request, { params: Promise.resolve({ slug }) })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Signs somebody in at an auth collection.
 * @throws Error with the answer when the log-in is refused
 */
export async function signIn(email: string, password: string, collection = 'staff'): Promise<Session> {
  const answer = await rest('POST', `${collection}/login`, { body: { email, password } })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (answer.status !== 200 || !cookie) throw new Error(`Log-in answered ${answer.status}: ${answer.text}`)
  return { cookie }
}

/** Makes a member of staff with these roles and signs them in. */
export async function staffSession(...roles: Role[]): Promise<Session> {
  const payload = await payloadForTests()
  const name = `${roles.join('-') || 'nobody'}-${randomBytes(4).toString('hex')}`
  const account = { email: `${name}@example.org`, password: cheapPassword() }
  await payload.create({ collection: 'staff', data: { name, roles, ...account }, overrideAccess: true })
  return signIn(account.email, account.password)
}
