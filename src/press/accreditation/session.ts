import type { Payload } from 'payload'
import type { Accreditation } from '@/payload-types'
import { isSame } from '@/people/links/tokens'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/keys'
import { isOpen } from './standing'

/** A day at a desk; then the personal link opens another. */
const LASTS_MS = 12 * 3_600_000

const isSecure = (): boolean => env().PUBLIC_URL.startsWith('https:')

/** Over https its name binds it to this host (RFC 6265bis, 4.1.3.2). */
export const pressCookie = (): string => (isSecure() ? '__Host-relais-press' : 'relais-press')

type Sealed = Pick<Accreditation, 'id' | 'linkHash'>

/** Bound to the link that opened it: with another link it is worth nothing. */
const sealOf = ({ id, linkHash }: Sealed, until: string): string =>
  keyedHash('press-session', JSON.stringify([id, linkHash ?? '', until]))

/** @returns the `Set-Cookie` of a session by a personal link */
export function openPressSession(accreditation: Sealed): string {
  const expires = new Date(now().getTime() + LASTS_MS)
  const until = expires.getTime().toString(36)
  const value = `${accreditation.id}.${until}.${sealOf(accreditation, until)}`
  return `${pressCookie()}=${value}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${isSecure() ? '; Secure' : ''}`
}

/**
 * Whose session a request carries. State, time and link are read anew each time: whoever is revoked is out with the
 * next request. A neighbouring host may set a cookie of the same name that comes first (RFC 6265, 8.6): the first
 * that is ours counts, wherever it stands.
 */
export async function journalistOf(payload: Payload, headers: Headers): Promise<Accreditation | null> {
  const at = now()
  const told = sessionsIn(headers).filter(({ until }) => Number.parseInt(until, 36) > at.getTime())
  if (told.length === 0) return null
  const { docs } = await payload.find({
    collection: 'accreditations',
    where: { id: { in: [...new Set(told.map(({ id }) => id))] } },
    depth: 0,
    pagination: false,
  })
  for (const { id, until, seal } of told) {
    const found = docs.find((each) => each.id === id)
    if (found?.linkHash && isSame(sealOf(found, until), seal) && isOpen(found, at)) return found
  }
  return null
}

/** What the cookies of that name say, in their order; whether it is true is not asked here. */
function sessionsIn(headers: Headers): { id: string; until: string; seal: string }[] {
  const name = pressCookie()
  return (headers.get('cookie') ?? '').split(/;\s*/).flatMap((pair) => {
    if (!pair.startsWith(`${name}=`)) return []
    const [, id, until, seal] =
      /^([\w-]{1,64})\.([0-9a-z]{1,12})\.([0-9a-f]{64})$/.exec(pair.slice(name.length + 1)) ?? []
    return id && until && seal ? [{ id, until, seal }] : []
  })
}
