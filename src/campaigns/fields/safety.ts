import type { Tab } from 'payload'
import { both, note } from '@/platform/bilingual'
import { webAddress } from '@/platform/fields'
import { sealed } from '@/platform/sealed'

/** The safety core of a campaign: the same in every edition, closed or not. */
export const safetyTab: Tab = {
  label: both('Aide et sortie', 'Help and exit'),
  description: both('Même texte dans toutes les éditions.', 'Same text in every edition.'),
  fields: [
    sealed,
    {
      name: 'helplines',
      type: 'relationship',
      relationTo: 'helplines',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 30,
      label: both('Lignes d’aide', 'Helplines'),
      admin: note(
        'Dans l’ordre. Les deux premières sont dans la barre jaune de chaque page.',
        'In order. The first two stand in the yellow bar of each page.',
      ),
    },
    {
      name: 'contentNote',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: both('Avertissement sur le contenu', 'Content note'),
    },
    {
      ...webAddress('exitUrl', 'Où mène « Quitter vite »', 'Where "Leave quickly" leads', true),
      defaultValue: 'https://meteofrance.com',
      admin: note('Un site banal, sans rapport.', 'An ordinary, unrelated site.'),
    } as ReturnType<typeof webAddress>,
  ],
}
