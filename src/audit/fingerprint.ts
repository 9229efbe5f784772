import { createHash, createHmac } from 'node:crypto'

/** What changes with every save or sign-in, or must not leave a trace even as a hash. */
const LEFT_OUT = new Set([
  'updatedAt',
  'createdAt',
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
])

/** The same content gives the same text, whatever the order in which a database returns it. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value instanceof Date) return value.toISOString()
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !LEFT_OUT.has(key) && child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, canonical(child)]),
  )
}

/**
 * SHA-256 (hex) of a record as it is stored: says that it changed, never what it held.
 * @param key for records of people: without it, a name and an address could be tried until the hash fits
 * @returns null for no record
 */
export function fingerprint(record: unknown, key?: string): string | null {
  if (!record) return null
  const hash = key ? createHmac('sha256', key) : createHash('sha256')
  return hash.update(JSON.stringify(canonical(record))).digest('hex')
}
