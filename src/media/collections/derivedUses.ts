import type { CollectionConfig } from 'payload'
import { fieldForNobody, holds, nobody, role, staff } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { day, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { dateRemoval } from '../consent/derivedUseHooks'

/**
 * Where an image went beyond this software's reach: prints, social posts, other people's sites. When a consent is
 * withdrawn, this is the list of what a person must take down by hand.
 */
export const DerivedUses: CollectionConfig = {
  slug: 'derived-uses',
  labels: {
    singular: both('Usage hors du site', 'Use outside the site'),
    plural: both('Usages hors du site', 'Uses outside the site'),
  },
  admin: {
    useAsTitle: 'place',
    defaultColumns: ['place', 'media', 'kind', 'state'],
    group: GROUPS.press,
  },
  access: {
    create: role('press-officer', 'editor'),
    read: staff,
    update: role('press-officer', 'editor'),
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer', 'editor'),
  },
  disableDuplicate: true,
  hooks: { beforeChange: [dateRemoval] },
  fields: [
    {
      name: 'media',
      type: 'relationship',
      relationTo: 'media',
      required: true,
      index: true,
      label: both('Image', 'Image'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        option('print', 'Imprimé', 'Print'),
        option('social', 'Réseau social', 'Social media'),
        option('other', 'Autre site', 'Another site'),
      ],
      label: both('Sorte', 'Kind'),
    },
    {
      name: 'place',
      type: 'text',
      required: true,
      maxLength: 300,
      label: both('Où', 'Where'),
      admin: note('Adresse, lieu d’affichage, tirage.', 'Address, place, print run.'),
    },
    {
      name: 'holder',
      type: 'text',
      maxLength: 160,
      label: both('Qui peut le retirer', 'Who can take it down'),
    },
    day('since', 'Depuis', 'Since'),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'in-use',
      index: true,
      options: [
        option('in-use', 'En usage', 'In use'),
        option('to-remove', 'À retirer', 'To be taken down'),
        option('removed', 'Retiré', 'Taken down'),
      ],
      label: both('État', 'State'),
    },
    {
      name: 'removedAt',
      type: 'date',
      access: { create: fieldForNobody, update: fieldForNobody },
      label: both('Retiré le', 'Taken down on'),
      admin: { readOnly: true },
    },
    seedKey,
  ],
}
