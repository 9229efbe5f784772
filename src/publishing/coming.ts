import { tags as names } from './tags'

const LISTENER = Symbol.for('relais.coming')
/** The bundle that watches and those that hear of changes are not the same. */
const shared: typeof globalThis & { [LISTENER]?: () => void } = globalThis

/** Whether somebody watches in this process. */
export const isWatched = (): boolean => shared[LISTENER] !== undefined

/** Whoever wants to know that something was written that is to be public later; one per process. It must not throw. */
export function onComing(listener: () => void): void {
  shared[LISTENER] = listener
}

/** Among the tags of a change, tells of what is to be public later. */
export function tellComing(tags: readonly string[]): void {
  if (tags.some((tag) => tag.startsWith(names.coming('')))) shared[LISTENER]?.()
}
