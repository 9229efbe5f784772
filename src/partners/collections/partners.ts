import type { CollectionConfig } from 'payload'
import { slugField } from '@/addresses/slugField'
import { fieldFor, holds, role, staff, staffOr } from '@/people/access'
import { fieldForStaffOrOwn, organisationOf, publicOrOwn } from '@/people/membership'
import { both, note, unless } from '@/platform/bilingual'
import { day, seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { LANGUAGE_OPTIONS } from '@/platform/languageOptions'
import { eraseOrganisation } from '../eraseOrganisation'
import { KINDS } from '../kinds'

const variant = (name: string, fr: string, en: string) => ({
  name,
  type: 'upload' as const,
  relationTo: 'logos' as const,
  label: both(fr, en),
})

/** The two files of a logo: one for light grounds, one for dark ones. */
export const logoPair = {
  name: 'logos',
  type: 'group' as const,
  label: both('Logos', 'Logos'),
  fields: [
    {
      name: 'light',
      type: 'upload' as const,
      relationTo: 'logos' as const,
      label: both('Pour fond clair', 'For light grounds'),
      admin: note(
        'SVG de préférence. Sans logo, le nom est composé en toutes lettres.',
        'Preferably SVG. Without a logo, the name is set in type.',
      ),
    },
    {
      name: 'dark',
      type: 'upload' as const,
      relationTo: 'logos' as const,
      label: both('Pour fond sombre', 'For dark grounds'),
      admin: note(
        'Sans lui, le premier sert aussi la nuit ; trop peu lisible, il est posé sur une plaque claire.',
        'Without it, the first one serves by night too; where it is too faint, it stands on a light plate.',
      ),
    },
  ],
}

/** A partner's logo in all its forms: the two that pages need, and those that save it where they don't fit. */
const logoVariants = {
  ...logoPair,
  fields: [
    ...logoPair.fields,
    variant('stacked', 'Empilé, pour fond clair', 'Stacked, for light grounds'),
    variant('stackedDark', 'Empilé, pour fond sombre', 'Stacked, for dark grounds'),
    variant('black', 'En noir', 'In black'),
    variant('white', 'En blanc', 'In white'),
  ],
}

/** What the house decides about an organisation. */
const byManager = fieldFor('partner-manager')
const forHouseAndOwn = { read: fieldForStaffOrOwn('id') }

/** What a logo's owner asks of whoever shows it; the lock-up solves it, or says why it can't. */
const conditions = {
  name: 'logoConditions',
  type: 'group' as const,
  label: both('Conditions du propriétaire du logo', 'Conditions of the logo’s owner'),
  fields: [
    {
      name: 'textOnly',
      type: 'checkbox' as const,
      label: both('En toutes lettres seulement', 'As text only'),
    },
    { name: 'oncePerPage', type: 'checkbox' as const, label: both('Une fois par page', 'Once per page') },
    {
      name: 'atLeastAsLarge',
      type: 'checkbox' as const,
      label: both('Au moins aussi grand que tout autre', 'At least as large as any other'),
    },
    { name: 'fixedZone', type: 'checkbox' as const, label: both('Dans une zone à part', 'In a zone apart') },
  ],
}

/** Organisations that relay campaigns. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: both('Partenaire', 'Partner'), plural: both('Partenaires', 'Partners') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'website', 'active'],
    group: GROUPS.partners,
  },
  access: {
    create: role('partner-manager'),
    read: publicOrOwn(staffOr({ active: { equals: true } }), 'id'),
    update: ({ req }) => {
      if (holds(req.user, 'partner-manager')) return true
      const own = organisationOf(req)
      return own !== null && { id: { equals: own } }
    },
    delete: role('partner-manager'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'partner-manager', 'editor', 'reviewer', 'press-officer'),
  },
  trash: true,
  hooks: { beforeDelete: [eraseOrganisation] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 140,
      label: both('Nom de l’organisation', 'Name of the organisation'),
    },
    slugField({ localized: false, unique: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: both('Nature', 'Kind'),
      options: KINDS,
    },
    webAddress('website', 'Site web', 'Website'),
    {
      name: 'contactEmail',
      type: 'email',
      label: both('Adresse électronique', 'E-mail address'),
      access: forHouseAndOwn,
      admin: note('Pour la maison seulement ; jamais publiée.', 'For the house only; never published.'),
    },
    {
      name: 'brandColour',
      type: 'text',
      maxLength: 7,
      label: both('Couleur (une seule)', 'Colour (one)'),
      validate: unless(
        (value) => /^#[0-9a-f]{6}$/i.test(value),
        'Un dièse et six signes, de 0 à 9 et de a à f : #1e4798.',
        'A hash sign and six characters, 0 to 9 and a to f: #1e4798.',
      ),
      admin: note(
        'Au format #1e4798. Relais en tire quatre teintes lisibles, de jour et de nuit.',
        'Like #1e4798. Relais derives four legible shades from it, for day and night.',
      ),
    },
    logoVariants,
    conditions,
    {
      type: 'row',
      fields: [
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          label: both('Langues servies', 'Languages served'),
          options: LANGUAGE_OPTIONS,
          access: forHouseAndOwn,
        },
        {
          name: 'territory',
          type: 'text',
          maxLength: 200,
          label: both('Territoire', 'Territory'),
          access: forHouseAndOwn,
        },
        {
          name: 'registration',
          type: 'text',
          maxLength: 20,
          label: both('SIRET ou RNA', 'Company or charity number (SIRET, RNA)'),
          access: forHouseAndOwn,
        },
      ],
    },
    {
      name: 'secondContact',
      type: 'group',
      label: both('Second contact', 'Second contact'),
      access: forHouseAndOwn,
      fields: [
        { name: 'name', type: 'text', maxLength: 120, label: both('Nom', 'Name') },
        { name: 'email', type: 'email', label: both('Adresse électronique', 'E-mail address') },
      ],
    },
    {
      name: 'election',
      type: 'group',
      label: both('Avant une élection', 'Before an election'),
      access: forHouseAndOwn,
      admin: note(
        'À partir du premier jour du sixième mois avant celui du scrutin, aucune campagne ne promeut les réalisations ou la gestion d’une collectivité (code électoral, L. 52-1). Par prudence, ses mots ne nomment alors aucune personne élue.',
        'From the first day of the sixth month before that of the vote no campaign promotes the achievements or the management of an authority (French electoral code, L. 52-1). To be careful, its words then name no elected person.',
      ),
      fields: [
        day('on', 'Date du scrutin', 'Day of the vote'),
        {
          name: 'names',
          type: 'textarea',
          maxLength: 2_000,
          label: both('Noms des élus, un par ligne', 'Names of elected persons, one per line'),
        },
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      access: { update: byManager },
      label: both('Relaie des campagnes', 'Relays campaigns'),
      admin: {
        position: 'sidebar',
        ...note(
          'Décochez pour qu’elle ne paraisse plus : rien n’est effacé. La supprimer définitivement efface aussi ses membres, ses éditions et ses logos ; ses demandes et ses accords restent.',
          'Untick it and it no longer appears: nothing is erased. Deleting it for good erases its members, editions and logos as well; its applications and agreements stay.',
        ),
      },
    },
    seedKey,
  ],
}
