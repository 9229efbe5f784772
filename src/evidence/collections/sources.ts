import type { CollectionConfig } from 'payload'
import { role, staff } from '@/people/access'
import { both, note, unless } from '@/platform/bilingual'
import { seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'

/** The documents that claims rest on. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: both('Source', 'Source'), plural: both('Sources', 'Sources') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'publisher', 'date'], group: GROUPS.evidence },
  access: {
    create: role('editor'),
    read: () => true,
    update: role('editor'),
    delete: role('editor'),
    readVersions: staff,
    unlock: () => false,
  },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, label: both('Titre', 'Title') },
    { name: 'publisher', type: 'text', required: true, maxLength: 200, label: both('Éditeur', 'Publisher') },
    {
      name: 'date',
      type: 'text',
      maxLength: 10,
      label: both('Date de publication', 'Date of publication'),
      admin: note('AAAA, AAAA-MM ou AAAA-MM-JJ.', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
      validate: unless(
        (value) => /^\d{4}(-\d{2}){0,2}$/.test(value),
        'Une année, un mois ou un jour : 2023, 2023-09 ou 2023-09-28.',
        'A year, a month or a day: 2023, 2023-09 or 2023-09-28.',
      ),
    },
    {
      name: 'citation',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: both('Telle qu’on l’imprime', 'As it is printed'),
      admin: note('Qui, quoi, combien de réponses, quand.', 'Who, what, how many answers, when.'),
    },
    webAddress('url', 'Adresse', 'Address'),
    seedKey,
  ],
}
