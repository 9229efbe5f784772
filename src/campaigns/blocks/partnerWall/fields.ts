import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { anchor, heading, lede } from '../common'

export const PartnerWall: Block = {
  slug: 'partnerWall',
  interfaceName: 'PartnerWallBlock',
  labels: {
    singular: both('Mur des partenaires', 'Partner wall'),
    plural: both('Murs des partenaires', 'Partner walls'),
  },
  fields: [
    heading(true),
    anchor,
    lede,
    {
      name: 'empty',
      type: 'text',
      maxLength: 240,
      label: both('Quand personne ne relaie encore', 'When nobody relays yet'),
    },
  ],
}
