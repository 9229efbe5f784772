import type { Tab } from 'payload'
import { both, note, option, unless } from '@/platform/bilingual'
import { instant } from '@/platform/fields'
import { LOCALES } from '@/platform/languages'
import { papers } from '../blocks/common'

const LANGUAGE_NAMES = {
  fr: both('Français', 'French'),
  en: both('Anglais', 'English'),
}

export const presentationTab: Tab = {
  label: both('Présentation', 'Presentation'),
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: both('Titre', 'Title'),
    },
    {
      name: 'tagline',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: both('Accroche', 'Tagline'),
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 500,
      label: both('Résumé', 'Summary'),
      admin: note('Pour les moteurs de recherche et les partages.', 'For search engines and shares.'),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['fr'],
      label: both('Langues servies', 'Languages served'),
      options: LOCALES.map((l) => option(l, LANGUAGE_NAMES[l].fr, LANGUAGE_NAMES[l].en)),
      admin: note(
        'Chaque langue servie doit être complète avant d’être publiée.',
        'Each language served must be complete before it is published.',
      ),
    },
    {
      type: 'row',
      fields: [
        instant('opensAt', 'Ouvre le', 'Opens on', true),
        instant('closesAt', 'Se ferme le', 'Closes on'),
      ],
    },
    {
      name: 'announced',
      type: 'checkbox',
      defaultValue: false,
      label: both('Annoncer l’ouverture à la presse', 'Announce the opening to the press'),
      admin: note(
        'Le titre et la date d’ouverture paraissent dans les dates à venir de l’espace presse, avant l’ouverture. Rien d’autre.',
        'The title and the opening date appear among the coming dates of the press room before the campaign opens. Nothing else does.',
      ),
    },
    {
      name: 'shareImage',
      type: 'upload',
      relationTo: 'media',
      label: both('Image de partage', 'Share image'),
      admin: note(
        'Recadrée en 1200 × 630 autour du point d’intérêt.',
        'Cropped to 1200 × 630 round its focal point.',
      ),
    },
    {
      name: 'theme',
      type: 'group',
      label: both('Thème', 'Theme'),
      fields: [
        {
          name: 'colour',
          type: 'text',
          maxLength: 7,
          label: both('Couleur de la maison', 'House colour'),
          validate: unless(
            (value) => /^#[0-9a-f]{6}$/i.test(value),
            'Un dièse et six signes, de 0 à 9 et de a à f : #1e4798.',
            'A hash sign and six characters, 0 to 9 and a to f: #1e4798.',
          ),
          admin: note(
            'Vide : le vert de Relais. Quatre teintes lisibles en sont tirées.',
            'Empty: the green of Relais. Four legible shades are derived from it.',
          ),
        },
        {
          name: 'ground',
          type: 'select',
          defaultValue: 'dawn',
          label: both('Fond des ouvertures', 'Ground of the openings'),
          options: papers,
        },
      ],
    },
    {
      name: 'demonstration',
      type: 'checkbox',
      label: both('Démonstration', 'Demonstration'),
      admin: note(
        'Chaque page dit alors que la fondation et ses partenaires sont fictifs.',
        'Each page then says that the foundation and its partners are fictional.',
      ),
    },
  ],
}
