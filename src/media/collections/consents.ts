import type { CollectionConfig } from 'payload'
import { fieldFor, fieldForNobody, holds, nobody, role } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { instant, seedKey, until } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { givenAlready, recountImages } from '../consent/consentHooks'

const keepers = role('press-officer')
const owned = { create: fieldForNobody, update: fieldForNobody }
/** Sealed text, or the key that opens it: never in an answer of the API. */
const sealed = { ...owned, read: fieldForNobody }
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * The recorded agreement of a depicted person. Names and the signed document are sealed with a key of this record
 * (`wrappedKey`), itself wrapped by a key of the environment: erasing the record's key makes them unreadable. A
 * backup of the database that is older holds the wrapped key still. Read by press officers and administrators alone.
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: both('Consentement', 'Consent'), plural: both('Consentements', 'Consents') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'minor', 'until', 'withdrawnAt'],
    group: GROUPS.press,
  },
  access: {
    create: keepers,
    read: keepers,
    update: keepers,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer'),
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [givenAlready], afterChange: [recountImages] },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Repère', 'Label'),
      admin: note(
        'Sans nom : « Enfant A, atelier du 12 mars ». Le nom est gardé chiffré, plus bas.',
        'Without a name: "Child A, workshop of 12 March". The name is kept encrypted, below.',
      ),
    },
    {
      name: 'minor',
      type: 'checkbox',
      defaultValue: true,
      label: both('Personne mineure', 'The person is a minor'),
    },
    {
      name: 'representatives',
      type: 'select',
      label: both('Qui a consenti', 'Who consented'),
      options: [
        option('both', 'Les deux titulaires de l’autorité parentale', 'Both holders of parental authority'),
        option('one', 'Un seul titulaire', 'One holder alone'),
        option('guardian', 'Le tuteur', 'The guardian'),
        option('person', 'La personne elle-même, majeure', 'The person, of age'),
      ],
    },
    {
      name: 'oneReason',
      type: 'textarea',
      maxLength: 500,
      label: both('Pourquoi un seul', 'Why one alone'),
      admin: { condition: (_, siblings) => siblings?.representatives === 'one' },
    },
    {
      name: 'assent',
      type: 'select',
      label: both('Accord de l’enfant', 'The child’s own assent'),
      options: [
        option('given', 'Donné par l’enfant', 'Given by the child'),
        option('refused', 'Refusé', 'Refused'),
        option('too-young', 'Trop jeune pour répondre', 'Too young to answer'),
      ],
      admin: { condition: (_, siblings) => siblings?.minor !== false },
    },
    {
      name: 'askedHow',
      type: 'textarea',
      maxLength: 500,
      label: both('Comment on a demandé', 'How it was asked'),
    },
    {
      name: 'uses',
      type: 'select',
      hasMany: true,
      options: [
        option('web', 'Site de la campagne', 'Campaign site'),
        option('press', 'Presse', 'Press'),
        option('print', 'Imprimés', 'Print'),
        option('partners', 'Partenaires', 'Partners'),
        option('social', 'Réseaux sociaux', 'Social media'),
      ],
      label: both('Supports acceptés, un par un', 'Supports agreed to, one by one'),
    },
    {
      name: 'scope',
      type: 'textarea',
      maxLength: 500,
      label: both('Pour quoi', 'For what'),
    },
    {
      name: 'territory',
      type: 'select',
      options: [
        option('world', 'Monde entier', 'Worldwide'),
        option('europe', 'Europe', 'Europe'),
        option('france', 'France', 'France'),
      ],
      label: both('Territoire', 'Territory'),
    },
    {
      type: 'row',
      fields: [instant('givenAt', 'Donné le', 'Given on'), until('until', 'Jusqu’au', 'Until')],
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      label: both('Retiré le', 'Withdrawn on'),
      access: owned,
      admin: { readOnly: true },
    },
    {
      name: 'withdrawnBy',
      type: 'select',
      access: owned,
      admin: { readOnly: true },
      options: [
        option('person', 'La personne', 'The person'),
        option('representative', 'Un représentant', 'A representative'),
        option('house', 'La maison', 'The house'),
      ],
      label: both('Retiré par', 'Withdrawn by'),
    },
    {
      name: 'erasedAt',
      type: 'date',
      label: both('Noms effacés le', 'Names erased on'),
      access: owned,
      admin: { readOnly: true },
    },
    {
      name: 'panel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/desk/withdraw/views/ConsentPanel#ConsentPanel' },
      },
    },
    { name: 'wrappedKey', type: 'text', access: sealed, admin: hidden },
    {
      name: 'keyId',
      type: 'text',
      index: true,
      access: { ...owned, read: fieldFor('press-officer') },
      admin: hidden,
    },
    { name: 'sealedNames', type: 'textarea', access: sealed, admin: hidden },
    /** Of the encrypted document: `{ sha256, bytes, mediaType }`. */
    { name: 'document', type: 'json', access: owned, admin: hidden },
    /** Which notices were sent, and when: `{ [notice]: ISO instant }`. */
    { name: 'told', type: 'json', access: owned, admin: hidden },
    seedKey,
  ],
}
