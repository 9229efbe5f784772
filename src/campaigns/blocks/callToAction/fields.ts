import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { heading, link } from '../common'

export const CallToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: both('Appel à agir', 'Call to action'),
    plural: both('Appels à agir', 'Calls to action'),
  },
  fields: [
    heading(true),
    { name: 'text', type: 'textarea', maxLength: 300, label: both('Texte', 'Text') },
    link('action', 'Bouton', 'Button'),
    link('secondAction', 'Second lien', 'Second link'),
    {
      name: 'street',
      type: 'checkbox',
      label: both('Avec la rue éclairée', 'With the lit street'),
    },
  ],
}
