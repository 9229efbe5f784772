import type { Payload, PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import type { Accreditation } from '@/payload-types'
import { newToken, tokenHash } from '@/people/links/tokens'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { isOpen } from './standing'

const PURPOSE = 'press-access'

/**
 * Makes the personal link of an accreditation: it works until it is revoked or over, and ends the one before, with
 * every session that was opened by it. Only its hash is kept.
 *
 * @returns the whole address, which can be read nowhere again
 */
export async function newPersonalLink(
  req: PayloadRequest,
  { id, language }: Pick<Accreditation, 'id' | 'language'>,
): Promise<string> {
  const token = newToken()
  await req.payload.update({
    collection: 'accreditations',
    id,
    data: { linkHash: tokenHash(PURPOSE, token) },
    depth: 0,
    req,
  })
  const path = buildAddress({ kind: 'pressLive', locale: language, room: 'access', rest: [token] })
  return new URL(path, env().PUBLIC_URL).href
}

/** Whose personal link it is; null when it opens nothing: unknown, replaced, revoked and over are one to us. */
export async function linked(payload: Payload, token: string): Promise<Accreditation | null> {
  const { docs } = await payload.find({
    collection: 'accreditations',
    where: { linkHash: { equals: tokenHash(PURPOSE, token.slice(0, 200)) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [found] = docs
  return found && isOpen(found, now()) ? found : null
}
