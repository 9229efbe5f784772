import type { CollectionConfig, GlobalConfig } from 'payload'
import { audited, auditedGlobal } from '@/audit/audited'
import { draftFirst } from '@/gate/draftFirst'
import { closed, closedGlobal } from '@/people/closed'

/** Written by the trail itself: a line about a line would never end. */
const TRAIL = 'audit-entries'

/**
 * What every collection gets at once, so that no feature can forget it: the check that each operation is
 * stated, drafts that stay drafts, and the audit trail.
 */
export const tracked = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === TRAIL ? closed(collection) : audited(draftFirst(closed(collection)))

/** The same for a global. */
export const trackedGlobal = (global: GlobalConfig): GlobalConfig => auditedGlobal(closedGlobal(global))
