import type { Endpoint, PayloadRequest } from 'payload'
import { readUpTo } from '@/platform/readUpTo'
import { formPayload } from '../restBody'
import { refuse } from './words'

/** Marks an endpoint that answers people without a session; all others are for staff. */
export const OPEN = { open: true } as const

const MAX_BYTES = 16_384

/**
 * Reads what a form of the admin sends (JSON, or a form whose `_payload` holds JSON), up to 16 kB: these
 * doors answer strangers.
 * @returns undefined when it is longer or can't be read
 */
async function small(req: PayloadRequest): Promise<unknown> {
  const body = await readUpTo(req.body, MAX_BYTES)
  if (!body) return undefined
  const sent = new Response(body, {
    headers: { 'content-type': req.headers.get('content-type') ?? '' },
  })
  try {
    if (sent.headers.get('content-type')?.startsWith('application/json')) return await sent.json()
    return formPayload(await sent.formData())
  } catch {
    // Whatever can't be parsed is answered as such by the caller.
    return undefined
  }
}

/** A browser says where a form stands; a form on somebody else's page must not sign anybody in or out. */
export function isForeign(headers: Headers, ours: readonly string[]): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return !ours.includes(origin)
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')
}

/** An endpoint of the staff collection that strangers may call: small bodies, from our own pages. */
export const door = (
  path: string,
  answer: (req: PayloadRequest, body: unknown) => Promise<Response>,
): Endpoint => ({
  path,
  method: 'post',
  custom: OPEN,
  handler: async (req) => {
    if (isForeign(req.headers, req.payload.config.csrf)) return refuse(req, 403, 'foreign')
    const body = await small(req)
    return body === undefined ? refuse(req, 400, 'tooLarge') : answer(req, body)
  },
})
