import type { CollectionConfig } from 'payload'
import { fieldFor, holds, role, staff, staffOrPublished } from '@/people/access'
import { organisationOf, publicOrOwn } from '@/people/membership'
import { both, note, option } from '@/platform/bilingual'
import { drafts } from '@/platform/drafts'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { previewOf } from '@/platform/preview'
import { slots } from '../fields/slots'
import { keepPair } from '../keepPair'

/** A member writes its slots; who relays what, and in which role, is the house's. */
const byManager = fieldFor('partner-manager')

/** One campaign as one partner shows it: the partner's role and its slots. Everything else follows the house. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: both('Édition', 'Edition'), plural: both('Éditions', 'Editions') },
  admin: {
    preview: previewOf('editions'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'campaign', 'partner', 'role', '_status'],
    group: GROUPS.partners,
  },
  access: {
    create: role('partner-manager'),
    read: publicOrOwn(staffOrPublished),
    update: ({ req }) => {
      if (holds(req.user, 'partner-manager')) return true
      const own = organisationOf(req)
      return own !== null && { partner: { equals: own } }
    },
    delete: role('partner-manager'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'partner-manager', 'editor', 'reviewer', 'press-officer'),
  },
  trash: true,
  custom: { draftsForOwner: true },
  versions: drafts,
  hooks: { beforeChange: [keepPair] },
  fields: [
    { name: 'label', type: 'text', admin: { hidden: true }, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'campaign',
          type: 'relationship',
          relationTo: 'campaigns',
          required: true,
          index: true,
          access: { update: byManager },
          label: both('Campagne', 'Campaign'),
        },
        {
          name: 'partner',
          type: 'relationship',
          relationTo: 'partners',
          required: true,
          index: true,
          access: { update: byManager },
          label: both('Partenaire', 'Partner'),
        },
      ],
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'supporting',
      access: { update: byManager },
      label: both('Rôle', 'Role'),
      options: [
        option('joint', 'Associé (même taille que la maison)', 'Joint (same size as the house)'),
        option('supporting', 'Soutien', 'Supporting'),
        option('funder', 'Financeur', 'Funder'),
      ],
      admin: note('Décide de sa place dans le bloc de logos.', 'Decides its place in the lock-up.'),
    },
    slots,
    {
      name: 'pairKey',
      type: 'text',
      unique: true,
      admin: { hidden: true, disableListColumn: true },
      access: { create: () => false, update: () => false },
    },
    seedKey,
  ],
}
