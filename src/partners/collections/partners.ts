import type { CollectionConfig } from 'payload'
import { slugField } from '@/addresses/slugField'
import { fieldForStaff, holds, role, staff, staffOr } from '@/people/access'
import { both, note, option, unless } from '@/platform/bilingual'
import { seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'

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
    read: staffOr({ active: { equals: true } }),
    update: role('partner-manager'),
    delete: role('partner-manager'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'partner-manager', 'editor', 'reviewer', 'press-officer'),
  },
  trash: true,
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
      options: [
        option('town-hall', 'Commune, mairie', 'Town hall'),
        option('school', 'École, réseau scolaire', 'School, school network'),
        option('charity', 'Association', 'Charity'),
        option('company', 'Entreprise', 'Company'),
        option('health', 'Santé, mutuelle', 'Health, mutual insurer'),
        option('public-body', 'Organisme public', 'Public body'),
      ],
    },
    webAddress('website', 'Site web', 'Website'),
    {
      name: 'contactEmail',
      type: 'email',
      label: both('Adresse de travail', 'Work e-mail'),
      access: { read: fieldForStaff },
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
        'A hash sign and six signs, 0 to 9 and a to f: #1e4798.',
      ),
      admin: note(
        'Au format #1e4798. Relais en tire quatre teintes lisibles, de jour et de nuit.',
        'Like #1e4798. Relais derives four legible shades from it, for day and night.',
      ),
    },
    logoPair,
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: both('Relaie des campagnes', 'Relays campaigns'),
      admin: { position: 'sidebar' },
    },
    seedKey,
  ],
}
