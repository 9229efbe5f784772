import { APIError, type CollectionConfig } from 'payload'
import { administrators, nobody } from '@/people/access'
import { both } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'

const NEVER_CHANGED = 'The audit trail is append-only.'

/** The append-only trail: who did what to which record, when, with hashes before and after. No API edits it. */
export const AuditEntries: CollectionConfig = {
  slug: 'audit-entries',
  labels: { singular: both('Trace', 'Audit entry'), plural: both('Journal', 'Audit trail') },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'subjectCollection', 'subjectId', 'actorId'],
    group: GROUPS.people,
  },
  access: {
    create: nobody,
    read: administrators,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  // Access rules can be switched off by a caller of the Local API; these can't.
  hooks: {
    beforeChange: [
      ({ data, operation }) => {
        if (operation === 'update') throw new APIError(NEVER_CHANGED, 403, null, true)
        return data
      },
    ],
    beforeDelete: [
      () => {
        throw new APIError(NEVER_CHANGED, 403, null, true)
      },
    ],
  },
  fields: [
    { name: 'action', type: 'text', required: true, index: true, label: both('Action', 'Action') },
    { name: 'subjectCollection', type: 'text', required: true, index: true, label: both('Type', 'Type') },
    { name: 'subjectId', type: 'text', required: true, index: true, label: both('Fiche', 'Record') },
    { name: 'actorCollection', type: 'text', label: both('Compte', 'Account') },
    { name: 'actorId', type: 'text', index: true, label: both('Par', 'By') },
    { name: 'locale', type: 'text', label: both('Langue', 'Language') },
    { name: 'note', type: 'textarea', label: both('Preuve donnée', 'Proof given') },
    { name: 'before', type: 'text', label: both('Empreinte avant', 'Hash before') },
    { name: 'after', type: 'text', label: both('Empreinte après', 'Hash after') },
  ],
}
