import type { Block } from 'payload'
import { both, note } from '@/platform/bilingual'
import { anchor, heading, lede, link } from '../common'

export const Helplines: Block = {
  slug: 'helplines',
  interfaceName: 'HelplinesBlock',
  labels: { singular: both('Lignes d’aide', 'Helplines'), plural: both('Lignes d’aide', 'Helplines') },
  fields: [
    heading(true),
    anchor,
    lede,
    {
      name: 'helplines',
      type: 'relationship',
      relationTo: 'helplines',
      hasMany: true,
      maxRows: 20,
      label: both('Lignes', 'Lines'),
      admin: note('Vide : celles de la campagne.', 'Empty: those of the campaign.'),
    },
    link('action', 'Bouton', 'Button'),
  ],
}
