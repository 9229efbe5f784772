import type { Field, Tab } from 'payload'
import { both, note, option } from '@/platform/bilingual'

const pageOf = (name: string, fr: string, en: string, description?: ReturnType<typeof note>): Field => ({
  name,
  type: 'relationship',
  relationTo: 'pages',
  label: both(fr, en),
  filterOptions: ({ id }) => (id ? { campaign: { equals: id } } : false),
  ...(description ? { admin: description } : {}),
})

export const navigationTab: Tab = {
  label: both('Navigation', 'Navigation'),
  fields: [
    {
      name: 'navigation',
      type: 'array',
      localized: true,
      maxRows: 4,
      label: both('Menu', 'Menu'),
      labels: { singular: both('Entrée', 'Entry'), plural: both('Entrées', 'Entries') },
      admin: note(
        'Quatre au plus : elles tiennent sur une ligne de téléphone.',
        'Four at most: they fit one line of a phone.',
      ),
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 24, label: both('Texte', 'Text') },
        {
          name: 'to',
          type: 'select',
          required: true,
          defaultValue: 'page',
          label: both('Vers', 'To'),
          options: [
            option('page', 'une page', 'a page'),
            option('press', 'l’espace presse', 'the press room'),
          ],
        },
        {
          name: 'page',
          type: 'relationship',
          relationTo: 'pages',
          label: both('Page', 'Page'),
          admin: { condition: (_, siblings) => siblings?.to === 'page' },
        },
      ],
    },
    pageOf(
      'actPage',
      'Page « Agir »',
      '"Act" page',
      note('La barre jaune y mène.', 'The yellow bar leads there.'),
    ),
    pageOf('relayPage', 'Page « Relayer »', '"Relay" page'),
    pageOf('legalPage', 'Mentions légales', 'Legal page'),
    pageOf('privacyPage', 'Vie privée', 'Privacy page'),
  ],
}
