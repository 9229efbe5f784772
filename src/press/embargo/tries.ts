import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { clientOf, limitersAt } from '@/people/limiters'
import { now } from '@/platform/clock'
import { onAnswered } from '@/publishing/answered'
import { UNBORN_KINDS, type UnbornKind, unbornTry } from './unborn'

/**
 * Tries at addresses at which nothing stands, or nothing yet: whoever tries many may be looking for what is under
 * embargo. They are counted behind the answer, which never differs; of who tried nothing is kept but a keyed hash of
 * their network, in memory, while its tries count.
 */

const WINDOW_MS = 10 * 60_000
/** A reader with an old link tries twice; whoever guesses tries many. */
const ONE_NETWORK = { tries: 20, windowMs: WINDOW_MS }
/** The same by many hands. */
const ALL_NETWORKS = { tries: 300, windowMs: WINDOW_MS }
const EVERYBODY = 'all'

export interface Tries {
  /** ISO instant of the first of them. */
  since: string
  kinds: Partial<Record<UnbornKind, number>>
  /** Networks that tried too often. */
  networks: number
}

type Counted = {
  since: string
  kinds: Partial<Record<UnbornKind, number>>
  networks: Set<string>
  due: boolean
}

const TRIES = Symbol.for('relais.press.tries')
const KEY = Symbol.for('relais.press.triesKey')
const LIMITERS = Symbol.for('relais.press.triesLimiters')
const shared: typeof globalThis & { [TRIES]?: Counted; [KEY]?: Buffer } = globalThis

/** A key of this process alone: with the process, what the hashes stand for is gone. */
const key = (): Buffer => {
  shared[KEY] ??= randomBytes(32)
  return shared[KEY]
}

/** Counts from now on what this process answers. */
export function watchUnbornTries(): void {
  onAnswered('unborn', ({ request, path, status }) => {
    const kind = unbornTry(path, status)
    if (kind) countTry(kind, networkOf(request))
  })
}

function networkOf({ headers }: IncomingMessage): string {
  const read = new Headers()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && /^x-(relais-peer|forwarded-for)$/.test(name)) read.set(name, String(value))
  return createHmac('sha256', key()).update(clientOf(read)).digest('base64')
}

/** @param network a name of who tried that says nothing of them */
export function countTry(kind: UnbornKind, network: string): void {
  const at = now().toISOString()
  shared[TRIES] ??= { since: at, kinds: {}, networks: new Set(), due: false }
  const counted = shared[TRIES]
  // Few enough tries in a window are nobody's business, and are forgotten with it.
  if (!counted.due && Date.parse(at) - Date.parse(counted.since) > WINDOW_MS) {
    counted.since = at
    counted.kinds = {}
  }
  counted.kinds[kind] = (counted.kinds[kind] ?? 0) + 1
  const limiters = limitersAt(LIMITERS)
  const one = limiters.of('network', ONE_NETWORK).take(network)
  const all = limiters.of('everybody', ALL_NETWORKS).take(EVERYBODY)
  if (!one.allowed && counted.networks.size < 10_000) counted.networks.add(network)
  if (!one.allowed || !all.allowed) counted.due = true
}

/** Whether there were so many that staff should know. */
export const triesAreDue = (): boolean => shared[TRIES]?.due === true

/** What was counted, to be told; counting begins anew. Null when there is nothing to tell. */
export function takeTries(): Tries | null {
  const counted = shared[TRIES]
  if (!counted?.due) return null
  delete shared[TRIES]
  return { since: counted.since, kinds: counted.kinds, networks: counted.networks.size }
}

/** Puts back what could not be told. */
export function putBackTries({ since, kinds, networks }: Tries): void {
  const fresh = shared[TRIES]
  const sum = Object.fromEntries(
    UNBORN_KINDS.map((kind) => [kind, (kinds[kind] ?? 0) + (fresh?.kinds[kind] ?? 0)]),
  )
  const names = Array.from({ length: networks }, (_, index) => `earlier ${index}`)
  shared[TRIES] = { since, kinds: sum, networks: new Set([...names, ...(fresh?.networks ?? [])]), due: true }
}

/** Forgets all, for tests. */
export function forgetTries(): void {
  delete shared[TRIES]
  limitersAt(LIMITERS).forget()
}
