import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { anchor, heading, lede } from '../common'

export const Downloads: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: { singular: both('Téléchargements', 'Downloads'), plural: both('Téléchargements', 'Downloads') },
  fields: [
    heading(true),
    anchor,
    lede,
    {
      name: 'kits',
      type: 'relationship',
      relationTo: 'press-kits',
      hasMany: true,
      maxRows: 6,
      label: both('Dossiers de presse', 'Press kits'),
    },
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 24,
      label: both('Images', 'Images'),
    },
  ],
}
