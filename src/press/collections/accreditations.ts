import type { CollectionConfig } from 'payload'
import type { Accreditation } from '@/payload-types'
import { fieldForNobody, holds, nobody, role } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { seedKey, until } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { LANGUAGE_OPTIONS } from '@/platform/languageOptions'
import { eraseTakes } from '../accreditation/eraseTakes'
import { kitAsked, kitsToShow } from '../accreditation/kitsOffered'

/** What only a decision fills in: shown from then on. */
const decided = ({ state }: Partial<Accreditation>): boolean => state !== undefined && state !== 'asked'

const owned = { create: fieldForNobody, update: fieldForNobody }

const end = until('until', 'Valable jusqu’au', 'Valid until')

/** A journalist whom the house lets see kits before their time, by a personal link. Press officers alone read it. */
export const Accreditations: CollectionConfig = {
  slug: 'accreditations',
  labels: {
    singular: both('Accréditation', 'Accreditation'),
    plural: both('Accréditations', 'Accreditations'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'medium', 'state', 'until', 'openedAt'],
    group: GROUPS.press,
  },
  access: {
    create: role('press-officer'),
    read: role('press-officer'),
    update: role('press-officer'),
    delete: role('press-officer'),
    readVersions: nobody,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer'),
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeDelete: [eraseTakes] },
  fields: [
    {
      name: 'decision',
      type: 'ui',
      admin: { components: { Field: '/desk/press/accreditation/AccreditationPanel#AccreditationPanel' } },
    },
    { name: 'name', type: 'text', required: true, maxLength: 120, label: both('Nom', 'Name') },
    { name: 'medium', type: 'text', required: true, maxLength: 160, label: both('Média', 'Medium') },
    {
      name: 'email',
      type: 'email',
      required: true,
      index: true,
      label: both('Adresse électronique', 'E-mail address'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      options: LANGUAGE_OPTIONS,
      label: both('Langue', 'Language'),
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 1_000,
      label: both('Ce que la personne écrit', 'What they wrote'),
      // Whoever is invited wrote nothing: what stands here makes a request of a record.
      admin: { readOnly: true, condition: ({ message }) => Boolean(message) },
    },
    {
      name: 'kits',
      type: 'relationship',
      relationTo: 'press-kits',
      hasMany: true,
      label: both('Dossiers ouverts', 'Kits opened to them'),
      defaultValue: kitAsked,
      filterOptions: kitsToShow,
      // What the list offers is for whoever chooses: a kit that was pulled since stays where it was chosen.
      validate: () => true,
      admin: note(
        'La liste offre les dossiers dont un numéro est figé : avant, il n’y a rien à montrer.',
        'The list offers kits that have an issue: before that there is nothing to show.',
      ),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'asked',
      index: true,
      access: owned,
      admin: { readOnly: true },
      options: [
        option('asked', 'À décider', 'To be decided'),
        option('granted', 'Accordée', 'Granted'),
        option('refused', 'Refusée', 'Refused'),
        option('revoked', 'Révoquée', 'Revoked'),
      ],
      label: both('État', 'State'),
    },
    {
      ...end,
      admin: { ...end.admin, ...note('Nécessaire pour accorder.', 'Needed to grant.') },
    },
    {
      name: 'decidedAt',
      type: 'date',
      access: owned,
      admin: { readOnly: true, condition: decided },
      label: both('Décidée le', 'Decided on'),
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'staff',
      access: owned,
      admin: { readOnly: true, condition: decided },
      label: both('Décidée par', 'Decided by'),
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 1_000,
      admin: { readOnly: true, condition: ({ reason }) => Boolean(reason) },
      label: both('Motif envoyé à la personne', 'Reason sent to them'),
    },
    {
      name: 'openedAt',
      type: 'date',
      access: owned,
      admin: { readOnly: true, condition: decided },
      label: both('Ouverte le', 'Opened on'),
    },
    {
      name: 'linkHash',
      type: 'text',
      index: true,
      access: { ...owned, read: fieldForNobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    seedKey,
  ],
}
