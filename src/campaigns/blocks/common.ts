import type { Field, GroupField } from 'payload'
import { both, needs, note, option, unless } from '@/platform/bilingual'
import { isWebAddress, webAddress } from '@/platform/fields'

export const heading = (required = false): Field => ({
  name: 'heading',
  type: 'text',
  required,
  maxLength: 160,
  label: both('Titre', 'Heading'),
})

export const lede: Field = {
  name: 'lede',
  type: 'textarea',
  maxLength: 400,
  label: both('Chapeau', 'Lede'),
}

export const picture: Field = {
  name: 'picture',
  type: 'upload',
  relationTo: 'media',
  label: both('Image', 'Picture'),
}

/** The papers of the look: what a campaign, an opening or a band may stand on. */
export const papers = [
  option('dawn', 'Aurore', 'Dawn'),
  option('sky', 'Ciel', 'Sky'),
  option('lime', 'Tilleul', 'Lime'),
]

/** The colour of the full-width band behind a block; never two in a row, see look. */
export const ground: Field = {
  name: 'ground',
  type: 'select',
  defaultValue: 'paper',
  label: both('Fond', 'Ground'),
  options: [
    option('paper', 'Papier', 'Paper'),
    option('calm', 'Calme', 'Calm'),
    ...papers,
    option('wash', 'Teinte de la maison', 'House wash'),
  ],
}

/** A link a reader follows: to a page of the campaign, to a room, or to an outside address. */
export const link = (name: string, fr: string, en: string): GroupField => ({
  name,
  type: 'group',
  label: both(fr, en),
  interfaceName: 'ActionLink',
  fields: [
    { name: 'label', type: 'text', maxLength: 80, label: both('Texte', 'Text') },
    {
      name: 'to',
      type: 'select',
      label: both('Vers', 'To'),
      options: [
        option('page', 'une page de la campagne', 'a page of the campaign'),
        option('press', 'l’espace presse', 'the press room'),
        option('web', 'une adresse', 'an address'),
      ],
      admin: { condition: (_, siblings) => Boolean(siblings?.label) },
      validate: needs(
        ({ label }) => Boolean(label),
        (value) => ['page', 'press', 'web'].includes(value),
        'Dites où mène ce bouton, ou videz son texte.',
        'Say where this button leads, or empty its text.',
      ),
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: 'pages',
      label: both('Page', 'Page'),
      admin: { condition: (_, siblings) => siblings?.to === 'page' },
      validate: needs(
        ({ label, to }) => Boolean(label) && to === 'page',
        () => true,
        'Choisissez la page où mène ce bouton.',
        'Choose the page that this button leads to.',
      ),
    },
    {
      name: 'anchor',
      type: 'text',
      maxLength: 60,
      label: both('Ancre', 'Anchor'),
      admin: {
        condition: (_, siblings) => siblings?.to === 'page',
        ...note('Sans #. Facultatif.', 'Without #. Optional.'),
      },
    },
    {
      ...webAddress('url', 'Adresse', 'Address'),
      admin: { condition: (_, siblings) => siblings?.to === 'web' },
      validate: needs(
        ({ label, to }) => Boolean(label) && to === 'web',
        isWebAddress,
        'Une adresse complète, qui commence par https://',
        'A full address, which begins with https://',
      ),
    } as Field,
  ],
})

/** An anchor that links can name: stable, where a heading's wording may change. */
export const anchor: Field = {
  name: 'anchor',
  type: 'text',
  maxLength: 60,
  label: both('Ancre', 'Anchor'),
  validate: unless(
    (value) => /^[a-z0-9-]+$/.test(value),
    'Des lettres minuscules sans accent, des chiffres et des tirets : trois-minutes.',
    'Lower-case letters without accents, digits and hyphens: three-minutes.',
  ),
  admin: note(
    'Pour viser ce bloc depuis un lien : trois-minutes.',
    'To aim at this block from a link: three-minutes.',
  ),
}
