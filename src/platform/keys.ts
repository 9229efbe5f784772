import { createHmac, hkdfSync } from 'node:crypto'
import { env } from './env'

const KEY_BYTES = 32

/**
 * A key of its own for one use, drawn from PAYLOAD_SECRET (RFC 5869): what is learnt of one says nothing of
 * another. With another PAYLOAD_SECRET it is another key.
 */
export const keyFor = (use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', env().PAYLOAD_SECRET, '', `relais ${use}`, KEY_BYTES))

/**
 * A keyed fingerprint (HMAC-SHA-256, hex) of a secret that is short enough to be tried out: without the key a
 * copy of the database does not tell which code fits.
 */
export const keyedHash = (use: string, text: string): string =>
  createHmac('sha256', keyFor(use)).update(text).digest('hex')
