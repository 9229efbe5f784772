import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/** The work that Payload 3.90 does for a password (`pbkdf2-sha256-v1`); a test holds both to the same time. */
const ITERATIONS = 600_000
const KEY_LENGTH = 32
const derive = promisify(pbkdf2)

/** Does for an address without account, or for a locked one, the work that a real password costs. */
export async function spend(password: string): Promise<void> {
  await derive(password, 'nobody', ITERATIONS, KEY_LENGTH, 'sha256')
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Gives what the work gives, but not earlier than `milliseconds` from now. */
export async function notBefore<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(milliseconds)])
  return result
}
