import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { ground } from '../common'

export const Figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: both('Image légendée', 'Figure'), plural: both('Images légendées', 'Figures') },
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media', required: true, label: both('Image', 'Picture') },
    { name: 'caption', type: 'text', maxLength: 240, label: both('Légende', 'Caption') },
    ground,
  ],
}
