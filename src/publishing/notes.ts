import { AsyncLocalStorage } from 'node:async_hooks'
import { deliver } from './deliver'

/** What an operation has changed so far. Closed when it has been delivered: work that goes on behind it is outside. */
type Notes = { tags: Set<string>; open: boolean }

const CHANGES = Symbol.for('relais.changes')
type Shared = typeof globalThis & { [CHANGES]?: AsyncLocalStorage<Notes> }

/** Admin and API are bundles of their own; both note into the same storage. */
const shared: Shared = globalThis
shared[CHANGES] ??= new AsyncLocalStorage<Notes>()
const running = shared[CHANGES]

/**
 * Notes that what these tags name has changed. It takes effect when the operation around it has committed.
 * @returns false when no operation is open: the caller must see to the expiry itself
 */
export function note(...tags: string[]): boolean {
  const notes = running.getStore()
  if (!notes?.open) return false
  for (const tag of tags) notes.tags.add(tag)
  return true
}

/**
 * Runs an operation that may change what pages show, and expires those pages when it is over, committed or
 * failed (an expiry too many costs one drawing). To stand outside any transaction: `afterChange` and
 * `afterOperation` run before the commit, so that expiring there would let an old page come back.
 * Inside another operation it expires at its own end, and again at the outer one's.
 */
export async function commitNotes<T>(work: () => Promise<T>): Promise<T> {
  const outer = running.getStore()
  const notes: Notes = { tags: new Set(), open: true }
  try {
    return await running.run(notes, work)
  } finally {
    notes.open = false
    if (outer?.open) for (const tag of notes.tags) outer.tags.add(tag)
    await deliver([...notes.tags])
  }
}

/** A route handler that answers only when visitors see what it changed. For every door that can write. */
export function afterCommit<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response> | Response,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return (request, ...rest) => commitNotes(async () => handler(request, ...rest))
}
