import type { CollectionConfig } from 'payload'
import { nobody, role } from '@/people/access'
import { staffOrOwn } from '@/people/membership'
import { both } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'
import { REACH_KINDS } from '../kinds'

/**
 * How often each address was answered on each day: sums alone, so that nobody is in them. Written by the
 * counter, past Payload's operations; no API changes a line. Campaign and partner are ids as text, because a
 * count outlives what it counted.
 */
export const ReachDays: CollectionConfig = {
  slug: 'reach-days',
  labels: { singular: both('Audience d’un jour', 'Reach of a day'), plural: both('Audience', 'Reach') },
  admin: { hidden: true, group: GROUPS.partners },
  access: {
    create: nobody,
    // Staff who look after editions read all; a member, what was counted for their own organisation.
    read: staffOrOwn(role('partner-manager', 'editor')),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    // The members below in one text: a unique index over several fields is not the same on both databases.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'campaign', type: 'text', required: true, index: true },
    { name: 'partner', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: [...REACH_KINDS] },
    { name: 'path', type: 'text', required: true },
    { name: 'people', type: 'number', required: true, defaultValue: 0 },
    { name: 'robots', type: 'number', required: true, defaultValue: 0 },
  ],
}
