import type { Access, SanitizedCollectionConfig } from 'payload'
import { isStaff } from './access'

/** The CMS's own collection of who has which record open. */
export const LOCKS = 'payload-locked-documents'

/** One's own name, and nothing else. */
const isOwnName = (data: unknown, id: unknown): boolean => {
  if (typeof data !== 'object' || data === null || Object.keys(data).join() !== 'user') return false
  const { user } = data as { user: unknown }
  if (typeof user !== 'object' || user === null) return false
  const { relationTo, value } = user as { relationTo?: unknown; value?: unknown }
  return relationTo === 'staff' && value === id
}

const own: Access = ({ req }) =>
  isStaff(req.user) && req.user ? { 'user.value': { equals: req.user.id } } : false

/** Asked without data when the admin wants to know what it may offer. */
const takeOver: Access = ({ req, data }) =>
  isStaff(req.user) && (data === undefined || isOwnName(data, req.user?.id))

/**
 * The admin makes locks by itself, and leaves two things to a person: to take one over, in their own name, and
 * to give back their own. By default any signed-in account may change any lock.
 */
export function ownLocks(collection: SanitizedCollectionConfig): void {
  if (collection.slug !== LOCKS) return
  Object.assign(collection.access, { create: () => false, update: takeOver, delete: own })
}
