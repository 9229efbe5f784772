import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/platform/keys'

/** How often a code may be typed wrong before it is closed: 5 of a million. */
export const TRIES = 5

/** A new secret for a mailed link: 256 bits, in signs that no address needs to escape. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A new code of six digits, to be typed. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** What is stored of a token, for one purpose: whoever reads the database can't open the link. */
export const tokenHash = (purpose: string, token: string): string =>
  keyedHash('one-time-links', `token:${purpose}:${token}`)

/** What is stored of a code: bound to its purpose, its record and its reader, or equal codes would show. */
export const codeHash = (
  purpose: string,
  subject: { collection: string; id: string },
  email: string,
  code: string,
): string =>
  keyedHash('one-time-links', JSON.stringify(['code', purpose, subject.collection, subject.id, email, code]))

/** What somebody typed as a code: "045 109" and "045-109" are the same. Null when it can't be one. */
export function typedCode(typed: string): string | null {
  const digits = typed.slice(0, 40).replace(/[\s\u00A0\u202F.-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** Compares two stored fingerprints without telling by the time how much of them agrees. */
export const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
