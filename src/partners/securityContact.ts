import { z } from 'zod'
import { isWebAddress } from '@/platform/fields'

/**
 * Whether a text can stand behind `Contact:` in security.txt (RFC 9116, 2.5.3): `mailto:` with a real address
 * and nothing behind it, or an `https:` address, as the RFC asks of those of the web.
 */
export function isSecurityContact(value: string): boolean {
  if (value.startsWith('mailto:')) return z.email().safeParse(value.slice('mailto:'.length)).success
  return value.startsWith('https://') && isWebAddress(value) && !/\s/.test(value)
}
