import type { Payload } from 'payload'
import type { Member } from '@/payload-types'
import { env } from '@/platform/env'

/**
 * A member's session stands in a cookie of its own, so that staff and member can both be open in one browser. Over
 * https its name binds it to this host (RFC 6265bis, 4.1.3.2).
 */
export const memberCookie = (): string =>
  env().PUBLIC_URL.startsWith('https:') ? '__Host-relais-member' : 'relais-member'

/** The member whose session a request carries, as an account of the CMS; null without one, or when it is over. */
export async function memberOf(payload: Payload, headers: Headers): Promise<Member | null> {
  const name = memberCookie()
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  if (!pair) return null
  const authorization = `JWT ${pair.slice(name.length + 1)}`
  const { user } = await payload.auth({ headers: new Headers({ authorization }) })
  return user?.collection === 'members' ? user : null
}
