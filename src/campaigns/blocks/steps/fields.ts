import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { anchor, ground, heading, lede } from '../common'

export const Steps: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: both('Étapes', 'Steps'), plural: both('Étapes', 'Steps') },
  fields: [
    heading(),
    anchor,
    lede,
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 9,
      label: both('Étapes', 'Steps'),
      labels: { singular: both('Étape', 'Step'), plural: both('Étapes', 'Steps') },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 160, label: both('Titre', 'Title') },
        { name: 'text', type: 'textarea', maxLength: 400, label: both('Texte', 'Text') },
      ],
    },
    ground,
  ],
}
