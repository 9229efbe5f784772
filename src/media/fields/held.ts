import type { Field } from 'payload'
import { fieldForNobody, fieldForStaff } from '@/people/access'
import { both, note } from '@/platform/bilingual'

const byEmbargoAlone = { create: fieldForNobody, update: fieldForNobody, read: fieldForStaff }
const told = { readOnly: true, position: 'sidebar' } as const

/**
 * Until when an asset stays in the house because it belongs to a press kit under embargo, and nothing public shows it; and
 * which kit that is. Written by the embargo alone: `press/embargo/hold`.
 */
export const heldFields: Field[] = [
  {
    name: 'heldUntil',
    type: 'date',
    index: true,
    label: both('Retenu par un embargo jusqu’au', 'Held by an embargo until'),
    access: byEmbargoAlone,
    admin: {
      ...told,
      condition: ({ heldUntil }) => Boolean(heldUntil),
      date: { pickerAppearance: 'dayAndTime' },
      ...note(
        'Avant cet instant, le fichier ne s’ouvre à personne au-dehors.',
        'Before this instant the file opens to nobody outside.',
      ),
    },
  },
  {
    name: 'heldBy',
    type: 'relationship',
    relationTo: 'press-kits',
    label: both('Dossier sous embargo', 'Kit under embargo'),
    access: byEmbargoAlone,
    admin: { ...told, condition: ({ heldUntil }) => Boolean(heldUntil) },
  },
]
