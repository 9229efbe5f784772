import type { CollectionConfig } from 'payload'
import { holds, nobody, role } from '@/people/access'
import { both, option } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'

/** What was opened or taken by a personal link: who must be told when it is corrected or stopped. Written by the software. */
export const PressTakes: CollectionConfig = {
  slug: 'press-takes',
  labels: { singular: both('Prise', 'Taking'), plural: both('Ouvertures et prises', 'Openings and takings') },
  admin: {
    defaultColumns: ['accreditation', 'issue', 'what', 'at'],
    group: GROUPS.press,
  },
  access: {
    create: nobody,
    read: role('press-officer'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer'),
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    {
      name: 'accreditation',
      type: 'relationship',
      relationTo: 'accreditations',
      required: true,
      index: true,
      label: both('Accréditation', 'Accreditation'),
    },
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'kit-issues',
      required: true,
      index: true,
      label: both('Numéro', 'Issue'),
    },
    {
      name: 'what',
      type: 'select',
      required: true,
      options: [
        option('opened', 'Ouvert', 'Opened'),
        option('archive', 'Archive prise', 'Archive taken'),
        option('file', 'Fichier pris', 'File taken'),
      ],
      label: both('Quoi', 'What'),
    },
    { name: 'file', type: 'text', maxLength: 300, label: both('Fichier', 'File') },
    { name: 'at', type: 'date', required: true, label: both('Quand', 'When') },
  ],
}
