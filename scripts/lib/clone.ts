import path from 'node:path'

/** The root of this clone. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

/** A path inside this clone, from its root. */
export const inClone = (...parts: string[]): string => path.join(ROOT, ...parts)
