import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { anchor, ground, heading, lede } from '../common'

export const Questions: Block = {
  slug: 'questions',
  interfaceName: 'QuestionsBlock',
  labels: {
    singular: both('Questions et réponses', 'Questions and answers'),
    plural: both('Questions et réponses', 'Questions and answers'),
  },
  fields: [
    heading(),
    anchor,
    lede,
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 20,
      label: both('Questions', 'Questions'),
      labels: { singular: both('Question', 'Question'), plural: both('Questions', 'Questions') },
      fields: [
        {
          name: 'question',
          type: 'text',
          required: true,
          maxLength: 240,
          label: both('Question', 'Question'),
        },
        { name: 'answer', type: 'richText', required: true, label: both('Réponse', 'Answer') },
      ],
    },
    {
      name: 'closing',
      type: 'textarea',
      maxLength: 400,
      label: both('Toujours sous la liste', 'Always below the list'),
    },
    ground,
  ],
}
