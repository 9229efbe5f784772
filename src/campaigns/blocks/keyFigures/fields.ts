import type { Block } from 'payload'
import { both, note } from '@/platform/bilingual'
import { anchor, ground, heading, lede } from '../common'

export const KeyFigures: Block = {
  slug: 'keyFigures',
  interfaceName: 'KeyFiguresBlock',
  labels: { singular: both('Chiffres clés', 'Key figures'), plural: both('Chiffres clés', 'Key figures') },
  fields: [
    heading(),
    anchor,
    lede,
    {
      name: 'claims',
      type: 'relationship',
      relationTo: 'claims',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 6,
      label: both('Chiffres', 'Figures'),
      admin: note(
        'Aucun chiffre ne se tape : il vient de sa fiche, avec sa source et ce qu’il ne veut pas dire.',
        'No figure is typed: it comes from its record, with its source and what it does not mean.',
      ),
    },
    ground,
  ],
}
