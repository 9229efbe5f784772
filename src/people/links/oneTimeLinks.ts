import type { CollectionConfig } from 'payload'
import { nobody } from '../access'

/**
 * Links and codes that were mailed, by their hashes: single-use, expiring, bound to a purpose and a record.
 * Nobody reads them by any API.
 */
export const OneTimeLinks: CollectionConfig = {
  slug: 'one-time-links',
  admin: { hidden: true },
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  fields: [
    { name: 'purpose', type: 'text', required: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'codeHash', type: 'text' },
    { name: 'email', type: 'text', required: true, index: true },
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
  ],
}
