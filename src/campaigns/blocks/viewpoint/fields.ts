import type { Block } from 'payload'
import { both, note, unless } from '@/platform/bilingual'

export const Viewpoint: Block = {
  slug: 'viewpoint',
  interfaceName: 'ViewpointBlock',
  labels: {
    singular: both('Point de vue rapporté', 'Reported viewpoint'),
    plural: both('Points de vue rapportés', 'Reported viewpoints'),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: both('Propos rapportés', 'Reported speech'),
      admin: note(
        'Style indirect, sans guillemets : personne ne parle ici mot pour mot.',
        'Indirect speech, without quotation marks: nobody speaks here word for word.',
      ),
      validate: unless(
        (value) => !/[«»“”"]/.test(value),
        'Sans guillemets : ces propos sont rapportés, personne ne parle ici mot pour mot.',
        'Without quotation marks: this is reported speech, nobody speaks here word for word.',
      ),
    },
    { name: 'people', type: 'text', required: true, maxLength: 160, label: both('De qui', 'Whose') },
    { name: 'capacity', type: 'text', maxLength: 240, label: both('Qualité et date', 'Capacity and date') },
    {
      name: 'helpLink',
      type: 'checkbox',
      label: both('Avec un lien vers l’aide', 'With a link to help'),
    },
  ],
}
