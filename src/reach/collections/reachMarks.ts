import type { CollectionConfig } from 'payload'
import { nobody } from '@/people/access'
import { both } from '@/platform/bilingual'

/** What counting remembers of its own work: how far a log was read, which month's mail has gone. */
export const ReachMarks: CollectionConfig = {
  slug: 'reach-marks',
  labels: { singular: both('Repère', 'Mark'), plural: both('Repères', 'Marks') },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'value', type: 'number', required: true },
  ],
}
