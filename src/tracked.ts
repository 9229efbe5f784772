import type { CollectionConfig, GlobalConfig } from 'payload'
import { audited, auditedGlobal } from '@/audit/audited'
import { draftFirst } from '@/gate/draftFirst'
import { keepNeeded } from '@/gate/keepNeeded'
import { asVisitor, asVisitorGlobal } from '@/people/asVisitor'
import { closed, closedGlobal } from '@/people/closed'
import type { ListRule } from '@/publishing/changes'
import { noted, notedGlobal } from '@/publishing/noted'
import { EVERYONE } from '@/publishing/tags'

/**
 * Without a trail and on no page: the trail itself (a line about a line would never end), and what the software
 * writes by the minute for its own work.
 */
const OF_THE_MACHINE = [
  'audit-entries',
  'outbox',
  'one-time-links',
  'leases',
  'reach-days',
  'reach-marks',
  'press-takes',
]

/** What decides the lists that pages show: the fields of their `where` and `sort`, and whose lists they are. */
const LISTS: Readonly<Record<string, ListRule>> = {
  campaigns: { by: ['slug', 'opensAt', 'closesAt', 'announced'] },
  pages: { by: ['slug', 'campaign', 'kind', 'parent', 'order'], owners: ({ campaign }) => [campaign] },
  editions: { by: ['campaign', 'partner', 'role'], owners: ({ campaign, partner }) => [campaign, partner] },
  standings: {
    by: ['campaign', 'partner', 'state', 'pausedFrom', 'pausedUntil', 'endsAt', 'agreedTo'],
    owners: ({ campaign, partner }) => [campaign, partner],
  },
  terms: { by: ['campaign', 'from'], owners: ({ campaign }) => [campaign] },
  partners: { by: ['slug', 'active'] },
  'kit-issues': {
    by: ['slug', 'date', 'campaign', 'kit', 'state', 'publicFrom'],
    owners: ({ campaign, kit }) => [campaign, kit, EVERYONE],
    from: ['publicFrom'],
  },
  'press-contacts': { by: ['shown', 'kind', 'name'] },
  'press-kits': { by: ['slug', 'date', 'campaign'], owners: ({ campaign }) => [campaign, EVERYONE] },
  helplines: { by: ['active', 'key', 'territory', 'emergency'] },
  media: { by: ['approved', 'rights', 'withdrawnAt', 'heldUntil'], from: ['rights.from', 'heldUntil'] },
  documents: { by: ['approved', 'rights', 'heldUntil'], from: ['rights.from', 'heldUntil'] },
  logos: { by: ['shown', 'permission'] },
  claims: { by: ['status'] },
}

/** Accounts, which no page shows. */
const PEOPLE = ['staff', 'members']

/** What an editor may start from a copy of. Everything else is one of its kind: an account, a file, a pair, a claim. */
const COPIED = ['campaigns', 'pages', 'press-kits']

/**
 * What every collection gets at once, so that no feature can forget it: the check that each operation is
 * stated, one language and nothing but what is published for visitors, drafts that stay drafts, nothing deleted
 * that others need, the audit trail, and pages that go when what they show has changed.
 */
export function tracked(collection: CollectionConfig): CollectionConfig {
  if (OF_THE_MACHINE.includes(collection.slug)) return closed(collection)
  const copied = closed({ ...collection, disableDuplicate: !COPIED.includes(collection.slug) })
  const recorded = audited(keepNeeded(draftFirst(asVisitor(copied))))
  return PEOPLE.includes(collection.slug) ? recorded : noted(recorded, LISTS[collection.slug])
}

/** The same for a global. */
export const trackedGlobal = (global: GlobalConfig): GlobalConfig =>
  notedGlobal(auditedGlobal(asVisitorGlobal(closedGlobal(global))))
