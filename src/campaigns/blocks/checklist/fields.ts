import type { Block } from 'payload'
import { both } from '@/platform/bilingual'
import { anchor, heading, lede } from '../common'

export const Checklist: Block = {
  slug: 'checklist',
  interfaceName: 'ChecklistBlock',
  labels: {
    singular: both('Réflexes à cocher', 'Checklist of habits'),
    plural: both('Listes de réflexes', 'Checklists'),
  },
  fields: [
    heading(true),
    anchor,
    lede,
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      label: both('Réflexes', 'Habits'),
      labels: { singular: both('Réflexe', 'Habit'), plural: both('Réflexes', 'Habits') },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 160, label: both('Réflexe', 'Habit') },
        { name: 'text', type: 'textarea', maxLength: 300, label: both('Précision', 'Detail') },
      ],
    },
    { name: 'closing', type: 'text', maxLength: 200, label: both('Pour finir', 'To close') },
  ],
}
