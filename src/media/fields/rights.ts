import type { Field } from 'payload'
import { both, note, option } from '@/platform/bilingual'
import { instant, until } from '@/platform/fields'
import { validEnd } from '../rights/validEnd'

/** What an asset may be used for. What is not ticked is not offered there. */
export const USES = ['web', 'press', 'print', 'partners'] as const
export type Use = (typeof USES)[number]

const USE_OPTIONS = [
  option('web', 'Site de la campagne', 'Campaign site'),
  option('press', 'Presse', 'Press'),
  option('print', 'Imprimés', 'Print'),
  option('partners', 'Partenaires', 'Partners'),
] satisfies { value: Use; label: unknown }[]

/** Where an asset may be used: the territories that contracts of French houses name most. */
export const TERRITORIES = ['world', 'europe', 'france'] as const
export type Territory = (typeof TERRITORIES)[number]

const TERRITORY_OPTIONS = [
  option('world', 'Monde entier', 'Worldwide'),
  option('europe', 'Europe', 'Europe'),
  option('france', 'France', 'France'),
] satisfies { value: Territory; label: unknown }[]

/** The right to let an asset leave the house: whose it is, for what, where, from when and until when. */
export const rights: Field = {
  name: 'rights',
  type: 'group',
  label: both('Droits', 'Rights'),
  fields: [
    {
      name: 'holder',
      type: 'text',
      maxLength: 160,
      label: both('Titulaire des droits', 'Rights holder'),
      admin: note('Si ce n’est pas l’auteur.', 'If it is not the author.'),
    },
    {
      name: 'uses',
      type: 'select',
      hasMany: true,
      defaultValue: [...USES],
      options: USE_OPTIONS,
      label: both('Usages permis', 'Permitted uses'),
      admin: note(
        'Ce qui n’est pas coché n’y est ni montré ni proposé. « Partenaires » vaut pour leurs éditions et leurs intégrations.',
        'What is not ticked is neither shown nor offered there. "Partners" is for their editions and embeds.',
      ),
    },
    {
      name: 'territory',
      type: 'select',
      defaultValue: 'world',
      options: TERRITORY_OPTIONS,
      label: both('Territoire', 'Territory'),
    },
    {
      name: 'online',
      type: 'checkbox',
      defaultValue: false,
      label: both('Le contrat permet de la mettre en ligne', 'The contract lets it be put online'),
      admin: {
        // Worldwide rights leave nothing to ask.
        condition: (_, siblings) => (siblings?.territory ?? 'world') !== 'world',
        ...note(
          'Une page web se lit dans le monde entier. Sans cette coche, rien n’est publié avec ce fichier.',
          'A web page is read all over the world. Without this tick nothing is published with this file.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        instant('from', 'À partir du', 'From'),
        { ...until('until', 'Jusqu’au', 'Until'), validate: validEnd },
      ],
    },
  ],
}
