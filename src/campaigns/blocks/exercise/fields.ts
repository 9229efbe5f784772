import type { Block } from 'payload'
import { both, option } from '@/platform/bilingual'
import { anchor, heading, lede } from '../common'

export const Exercise: Block = {
  slug: 'exercise',
  interfaceName: 'ExerciseBlock',
  labels: {
    singular: both('Exercice de réflexion', 'Reflection exercise'),
    plural: both('Exercices de réflexion', 'Reflection exercises'),
  },
  fields: [
    heading(true),
    anchor,
    lede,
    {
      name: 'questions',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
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
        {
          name: 'answer',
          type: 'select',
          required: true,
          defaultValue: 'text',
          label: both('Réponse', 'Answer'),
          options: [
            option('text', 'en mots', 'in words'),
            option('one', 'un seul choix', 'one choice'),
            option('several', 'plusieurs choix', 'several choices'),
          ],
        },
        {
          name: 'choices',
          type: 'array',
          maxRows: 10,
          label: both('Choix', 'Choices'),
          labels: { singular: both('Choix', 'Choice'), plural: both('Choix', 'Choices') },
          admin: { condition: (_, siblings) => siblings?.answer !== 'text' },
          fields: [
            { name: 'text', type: 'text', required: true, maxLength: 80, label: both('Choix', 'Choice') },
          ],
        },
      ],
    },
    { name: 'closing', type: 'textarea', maxLength: 400, label: both('Pour finir', 'To close') },
  ],
}
