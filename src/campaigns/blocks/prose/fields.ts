import type { Block } from 'payload'
import { both, option } from '@/platform/bilingual'
import { anchor, ground, heading, lede, link, picture } from '../common'

export const Prose: Block = {
  slug: 'prose',
  interfaceName: 'ProseBlock',
  labels: { singular: both('Texte', 'Text'), plural: both('Textes', 'Texts') },
  fields: [
    {
      name: 'presentation',
      type: 'select',
      defaultValue: 'text',
      label: both('Présentation', 'Presentation'),
      options: [
        option('text', 'Texte', 'Text'),
        option('statement', 'Déclaration, en grand', 'Statement, large'),
        option('pull', 'Phrase en exergue', 'Pulled sentence'),
        option('callout', 'Encadré important', 'Important callout'),
        option('content-note', 'Avertissement avant un passage', 'Content note before a passage'),
        option('clause', 'Texte de loi, mot pour mot', 'Law text, word for word'),
      ],
    },
    heading(),
    anchor,
    lede,
    { name: 'body', type: 'richText', label: both('Texte', 'Text') },
    {
      name: 'origin',
      type: 'text',
      maxLength: 240,
      label: both('Référence du texte de loi', 'Reference of the law text'),
      admin: { condition: (_, siblings) => siblings?.presentation === 'clause' },
    },
    picture,
    link('action', 'Lien', 'Link'),
    ground,
  ],
}
