import type { CollectionConfig } from 'payload'

const nobody = () => false

/** Which process does which duty, until when: one at a time, in as many processes as there are. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  fields: [
    { name: 'duty', type: 'text', required: true, unique: true },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'holder', type: 'text' },
    { name: 'lastRunAt', type: 'date' },
    { name: 'lastError', type: 'text' },
  ],
}
