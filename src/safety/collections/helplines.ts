import type { CollectionConfig } from 'payload'
import { holds, role, staff, staffOr } from '@/people/access'
import { both, note, option, unless } from '@/platform/bilingual'
import { day, seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { sealed } from '@/platform/sealed'
import { recordVerifier } from '../verification'

/** Where a person finds help or reports. Same text in every edition. */
export const Helplines: CollectionConfig = {
  slug: 'helplines',
  labels: { singular: both('Ligne d’aide', 'Helpline'), plural: both('Lignes d’aide', 'Helplines') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['key', 'name', 'number', 'territory', 'active', 'updatedAt'],
    group: GROUPS.evidence,
    description: both(
      'Même texte dans toutes les éditions : aucun partenaire ne peut le changer.',
      'Same text in every edition: no partner can change it.',
    ),
  },
  access: {
    create: role('editor'),
    read: staffOr({ active: { equals: true } }),
    update: role('editor'),
    delete: role('editor'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer', 'partner-manager'),
  },
  trash: true,
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: { beforeChange: [recordVerifier] },
  fields: [
    sealed,
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: both('Référence', 'Reference'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: both('En service', 'In service'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: both('Nom', 'Name'),
    },
    {
      name: 'numbers',
      dbName: 'helpline_lines',
      type: 'array',
      maxRows: 3,
      label: both('Numéros', 'Numbers'),
      labels: { singular: both('Numéro', 'Number'), plural: both('Numéros', 'Numbers') },
      fields: [
        {
          name: 'number',
          type: 'text',
          required: true,
          maxLength: 24,
          label: both('Numéro', 'Number'),
          validate: unless(
            (value) => /^\+?[0-9 ]{2,20}$/.test(value),
            'Des chiffres et des espaces, un + devant si besoin : 119, +33 1 99 00 27 10.',
            'Digits and spaces, with a + in front if needed: 119, +33 1 99 00 27 10.',
          ),
        },
        {
          name: 'by',
          type: 'select',
          required: true,
          defaultValue: 'tel',
          label: both('Par', 'By'),
          options: [option('tel', 'téléphone', 'phone'), option('sms', 'SMS', 'text message')],
        },
      ],
    },
    webAddress('website', 'Site', 'Site'),
    {
      name: 'short',
      type: 'text',
      localized: true,
      maxLength: 60,
      label: both('En quelques mots', 'In a few words'),
      admin: note('Pour la barre jaune, après le numéro.', 'For the yellow bar, after the number.'),
    },
    {
      name: 'purpose',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: both('Pour quoi et pour qui', 'What for and for whom'),
    },
    {
      name: 'hours',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: both('Horaires', 'Hours'),
    },
    {
      name: 'channels',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: both('Comment', 'How'),
      admin: note('Téléphone, SMS, tchat, formulaire…', 'Phone, text, chat, form…'),
    },
    { name: 'languages', type: 'text', localized: true, maxLength: 160, label: both('Langues', 'Languages') },
    { name: 'cost', type: 'text', localized: true, maxLength: 120, label: both('Coût', 'Cost') },
    {
      name: 'territory',
      type: 'select',
      required: true,
      defaultValue: 'FR',
      label: both('Territoire', 'Territory'),
      options: [
        option('FR', 'France', 'France'),
        option('BE', 'Belgique', 'Belgium'),
        option('CH', 'Suisse', 'Switzerland'),
        option('UK', 'Royaume-Uni', 'United Kingdom'),
        option('world', 'International', 'International'),
      ],
    },
    {
      name: 'emergency',
      type: 'checkbox',
      label: both('Danger immédiat', 'Immediate danger'),
      admin: note('Montrée en premier, avant les fiches.', 'Shown first, before the records.'),
    },
    {
      name: 'limits',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: both('À savoir', 'Good to know'),
    },
    {
      name: 'source',
      type: 'group',
      label: both('D’après', 'According to'),
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 200, label: both('Source', 'Source') },
        {
          name: 'date',
          type: 'text',
          maxLength: 10,
          label: both('Date de la source', 'Date of the source'),
          admin: note('AAAA, AAAA-MM ou AAAA-MM-JJ.', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
          validate: unless(
            (value) => /^\d{4}(-\d{2}){0,2}$/.test(value),
            'Une année, un mois ou un jour : 2023, 2023-09 ou 2023-09-28.',
            'A year, a month or a day: 2023, 2023-09 or 2023-09-28.',
          ),
        },
      ],
    },
    {
      name: 'verification',
      type: 'group',
      label: both('Vérification', 'Verification'),
      admin: note(
        'Le sceau jaune n’apparaît que si une personne de l’équipe a appelé ou ouvert cette ligne.',
        'The yellow seal appears only if a member of staff has called or opened this line.',
      ),
      fields: [
        day('on', 'Vérifiée le', 'Verified on'),
        {
          name: 'how',
          type: 'text',
          maxLength: 200,
          label: both('Comment', 'How'),
        },
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'staff',
          label: both('Par', 'By'),
          access: {
            create: () => false,
            update: () => false,
            read: ({ req }) => req.user?.collection === 'staff',
          },
        },
      ],
    },
    seedKey,
  ],
}
