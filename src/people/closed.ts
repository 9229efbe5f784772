import type { CollectionConfig, GlobalConfig } from 'payload'

const OPERATIONS = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
const GLOBAL_OPERATIONS = ['read', 'update', 'readVersions'] as const

const unstated = (access: Record<string, unknown> | undefined, operations: readonly string[]) =>
  operations.filter((operation) => typeof access?.[operation] !== 'function')

/**
 * Refuses to start when a collection leaves an operation to Payload's default, which is "any user of any
 * collection": every operation is stated, or the config does not build.
 */
export function closed(collection: CollectionConfig): CollectionConfig {
  const missing = unstated(collection.access, OPERATIONS)
  if (missing.length > 0)
    throw new Error(`Collection "${collection.slug}" does not state who may: ${missing.join(', ')}.`)
  return collection
}

/** The same for a global. */
export function closedGlobal(global: GlobalConfig): GlobalConfig {
  const missing = unstated(global.access, GLOBAL_OPERATIONS)
  if (missing.length > 0)
    throw new Error(`Global "${global.slug}" does not state who may: ${missing.join(', ')}.`)
  return global
}
