import crypto, { type BinaryLike, randomBytes } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const CHEAP = 'only-for-tests-cheap-'

/**
 * A password for an account that a test needs and does not ask about: it is kept, and compared, as any other, after one
 * round of derivation in place of 600 000, which cost a quarter of a second each time. What tests the sign-in takes
 * other passwords, and their whole price.
 */
export const cheapPassword = (): string => `${CHEAP}${randomBytes(16).toString('hex')}`

type Derive = (
  password: BinaryLike,
  salt: BinaryLike,
  iterations: number,
  length: number,
  digest: string,
  done: (error: Error | null, key: Buffer) => void,
) => void

/** To be called before anything imports what derives passwords. */
export function makePasswordsCheap(): void {
  const derive: Derive = crypto.pbkdf2
  const cheaply: Derive = (password, salt, iterations, ...rest) =>
    derive(password, salt, String(password).startsWith(CHEAP) ? 1 : iterations, ...rest)
  Object.assign(crypto, { pbkdf2: cheaply })
  syncBuiltinESMExports()
}
