import type { CollectionConfig } from 'payload'
import { holds, role, staffOr } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { day, phone, seedKey, until } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'

/**
 * Whom the press may call: press officers with a direct number and a stand-in, and experts who agreed to be named.
 * The public reads those who are shown.
 */
export const PressContacts: CollectionConfig = {
  slug: 'press-contacts',
  labels: {
    singular: both('Contact presse', 'Press contact'),
    plural: both('Contacts presse', 'Press contacts'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'phone', 'verifiedOn', 'shown'],
    group: GROUPS.press,
  },
  access: {
    create: role('press-officer'),
    read: staffOr({ shown: { equals: true } }),
    update: role('press-officer'),
    delete: role('press-officer'),
    readVersions: () => false,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: both('Nom', 'Name') },
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'contact',
      options: [
        option('contact', 'Relations presse', 'Press office'),
        option('expert', 'Experte ou expert', 'Expert'),
      ],
      label: both('Sorte', 'Kind'),
    },
    { name: 'capacity', type: 'text', localized: true, maxLength: 160, label: both('Fonction', 'Capacity') },
    {
      name: 'subjects',
      type: 'text',
      localized: true,
      maxLength: 240,
      label: both('Sujets', 'Subjects'),
      admin: { condition: (_, siblings) => siblings?.kind === 'expert' },
    },
    phone,
    { name: 'email', type: 'email', label: both('Adresse électronique', 'E-mail address') },
    { name: 'hours', type: 'text', localized: true, maxLength: 160, label: both('Horaires', 'Hours') },
    {
      name: 'speaks',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: both('Langues parlées', 'Languages spoken'),
    },
    {
      name: 'standIn',
      type: 'relationship',
      relationTo: 'press-contacts',
      label: both('En cas d’absence', 'Stand-in'),
    },
    {
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      label: both('Pour ces campagnes seulement', 'For these campaigns only'),
    },
    {
      ...day('verifiedOn', 'Vérifié le', 'Verified on', true),
      admin: {
        date: { pickerAppearance: 'dayOnly' },
        ...note(
          'Quelqu’un a appelé ce numéro. Au-delà de six mois, le dossier ne peut plus paraître.',
          'Somebody called this number. After six months the kit can no longer be issued.',
        ),
      },
    } as ReturnType<typeof day>,
    until('agreedUntil', 'Accord pour être cité, jusqu’au', 'Agreed to be named until'),
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: both('Sur le site', 'On the site'),
    },
    seedKey,
  ],
}
