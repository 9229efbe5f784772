import type { CollectionConfig, Field } from 'payload'
import { nobody, role } from '@/people/access'
import { both, option } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'
import { LANGUAGE_OPTIONS } from '@/platform/languageOptions'
import { KINDS } from '../kinds'

/** Everything there is to know for the decision, and the decision itself, on one screen. */
const decision: Field = {
  name: 'decision',
  type: 'ui',
  admin: { components: { Field: '/desk/decide/views/Decision#Decision' } },
}

/** Columns and filters of the list. On its own page an application is read above, as a whole, and not written. */
const told = (field: Field): Field =>
  ({
    ...field,
    admin: { ...field.admin, readOnly: true, components: { Field: '/desk/views/Unseen#Unseen' } },
  }) as Field

/**
 * Requests to relay a campaign. Written by the public form, decided on one screen by a partner manager; no API
 * writes them.
 */
export const Applications: CollectionConfig = {
  slug: 'applications',
  labels: { singular: both('Demande', 'Application'), plural: both('Demandes', 'Applications') },
  admin: {
    useAsTitle: 'organisation',
    defaultColumns: ['organisation', 'kind', 'campaign', 'state', 'confirmedAt'],
    group: GROUPS.partners,
  },
  access: {
    create: nobody,
    read: role('partner-manager'),
    update: nobody,
    delete: role('partner-manager'),
    readVersions: nobody,
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    decision,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'unconfirmed',
      index: true,
      label: both('État', 'State'),
      options: [
        option('unconfirmed', 'Adresse à confirmer', 'Address to confirm'),
        option('waiting', 'À décider', 'To decide'),
        option('asked', 'Question posée', 'Question asked'),
        option('approved', 'Acceptée', 'Approved'),
        option('refused', 'Refusée', 'Refused'),
      ],
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: both('Campagne', 'Campaign'),
    },
    { name: 'organisation', type: 'text', required: true, label: both('Organisation', 'Organisation') },
    { name: 'kind', type: 'select', required: true, options: KINDS, label: both('Nature', 'Kind') },
    { name: 'website', type: 'text', label: both('Site web', 'Website') },
    {
      name: 'registration',
      type: 'text',
      label: both('SIRET ou RNA', 'Company or charity number (SIRET, RNA)'),
    },
    { name: 'person', type: 'text', required: true, label: both('Personne', 'Person') },
    { name: 'capacity', type: 'text', label: both('Fonction', 'Capacity') },
    {
      name: 'email',
      type: 'text',
      required: true,
      index: true,
      label: both('Adresse électronique', 'E-mail address'),
    },
    { name: 'emailDomain', type: 'text', index: true, admin: { hidden: true } },
    { name: 'secondName', type: 'text', label: both('Second contact', 'Second contact') },
    { name: 'secondEmail', type: 'text', label: both('Son adresse électronique', 'Their e-mail address') },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: both('Langues', 'Languages'),
      options: LANGUAGE_OPTIONS,
    },
    { name: 'territory', type: 'text', label: both('Territoire', 'Territory') },
    { name: 'where', type: 'textarea', label: both('Où la verrait-on ?', 'Where would it be seen?') },
    { name: 'language', type: 'text', required: true, label: both('Langue de la demande', 'Its language') },
    { name: 'terms', type: 'relationship', relationTo: 'terms', label: both('Conditions', 'Terms') },
    { name: 'confirmedAt', type: 'date', label: both('Adresse confirmée le', 'Address confirmed on') },
    // What the form noticed and a person should weigh: never a refusal by itself.
    { name: 'doubts', type: 'json', admin: { hidden: true } },
    { name: 'proofs', type: 'json', admin: { hidden: true } },
    { name: 'question', type: 'textarea', label: both('Question posée', 'Question asked') },
    { name: 'answer', type: 'textarea', label: both('Réponse', 'Answer') },
    { name: 'reason', type: 'textarea', label: both('Motif du refus', 'Reason of the refusal') },
    { name: 'decidedAt', type: 'date', label: both('Décidée le', 'Decided on') },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'staff',
      label: both('Décidée par', 'Decided by'),
    },
    {
      name: 'decidedAlone',
      type: 'checkbox',
      label: both('Acceptée par la liste de domaines', 'Approved by the list of domains'),
    },
    // When the managers were reminded that it waits too long.
    { name: 'remindedAt', type: 'date', admin: { hidden: true } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', label: both('Partenaire', 'Partner') },
  ].map((field) => (field === decision ? decision : told(field as Field))),
}
