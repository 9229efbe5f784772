import { createHash } from 'node:crypto'

/** Fields that change with every save, or that must not leave a trace even as a hash. */
const LEFT_OUT = new Set([
  'updatedAt',
  'createdAt',
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
])

/** JSON with sorted keys, so that the same content gives the same text whatever the database's order. */
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

/** SHA-256 (hex) of a record's content: says that it changed, never what it held. Null for no record. */
export const fingerprint = (record: unknown): string | null =>
  record
    ? createHash('sha256')
        .update(JSON.stringify(canonical(record)))
        .digest('hex')
    : null
