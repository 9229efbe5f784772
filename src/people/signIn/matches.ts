import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { HASH } from './pace'

const derive = promisify(pbkdf2)

/** What an account keeps of its password, as Payload stores it. */
export type KeptPassword = { hash?: string | null; salt?: string | null }

/** Whether a password is the one that is kept. An account without a password has none that fits. */
export async function matches({ hash, salt }: KeptPassword, password: string): Promise<boolean> {
  if (!salt || !hash?.startsWith(HASH.prefix)) return false
  const given = await derive(password, salt, HASH.iterations, HASH.keyLength, HASH.digest)
  const kept = Buffer.from(hash.slice(HASH.prefix.length), 'hex')
  return kept.length === given.length && timingSafeEqual(kept, given)
}
