import type { CollectionConfig } from 'payload'
import { isStaff, role, staff } from '@/people/access'
import { both, note } from '@/platform/bilingual'
import { now } from '@/platform/clock'
import { instant, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { keepAccepted, neverDeleteAccepted } from '../termsKept'

/**
 * What partners agree to, dated. A version that somebody accepted never changes: a new one is written, and asks
 * those who relay already again.
 */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: both('Conditions', 'Terms'), plural: both('Conditions', 'Terms') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'campaign', 'from', 'pauseAfter'],
    group: GROUPS.partners,
  },
  access: {
    create: role('partner-manager'),
    // Whoever is asked to agree must be able to read: from the day on that they hold.
    read: ({ req }) => isStaff(req.user) || { from: { less_than_equal: now().toISOString() } },
    update: role('partner-manager'),
    delete: role('partner-manager'),
    readVersions: staff,
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [keepAccepted], beforeDelete: [neverDeleteAccepted] },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: both('Nom de la version', 'Name of the version'),
      admin: note('Par exemple : version de septembre 2026.', 'For example: version of September 2026.'),
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: both('Campagne', 'Campaign'),
    },
    instant('from', 'En vigueur le', 'In force from', true),
    {
      name: 'pauseAfter',
      type: 'date',
      label: both(
        'Les éditions non à jour sont en pause après le',
        'Editions that have not agreed pause after',
      ),
      admin: {
        date: { pickerAppearance: 'dayOnly' },
        ...note(
          'Pour qui relaie déjà. Vide : les éditions restent en ligne.',
          'For those who relay already. Empty: editions stay online.',
        ),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 20_000,
      label: both('Texte', 'Text'),
      admin: note(
        'Un paragraphe par bloc, séparés par une ligne vide. Gardé mot pour mot avec chaque accord.',
        'One paragraph per block, with an empty line between. Kept word for word with each agreement.',
      ),
    },
    {
      name: 'changes',
      type: 'textarea',
      localized: true,
      maxLength: 2_000,
      label: both('Ce qui change', 'What changes'),
    },
    seedKey,
  ],
}
