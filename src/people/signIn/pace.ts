import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/** How Payload 3.90 derives what it stores of a password; a test holds this to a stored one. */
export const HASH = {
  iterations: 600_000,
  keyLength: 32,
  digest: 'sha256',
  prefix: 'pbkdf2-sha256-v1:',
} as const
const derive = promisify(pbkdf2)

/** Does for an address without account, or for a locked one, the work that a real password costs. */
export async function spend(password: string): Promise<void> {
  await derive(password, 'nobody', HASH.iterations, HASH.keyLength, HASH.digest)
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Gives what the work gives, but not earlier than `milliseconds` from now. */
export async function notBefore<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(milliseconds)])
  return result
}

const queues = new Map<string, Promise<unknown>>()

/**
 * Does the work of one key after the other: passwords tried at the same account at once would be counted
 * from the same number, and the fifth would not close it.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(key) ?? Promise.resolve()).then(work)
  const settled = turn.then(
    () => {},
    () => {},
  )
  queues.set(key, settled)
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key)
  })
  return turn
}
