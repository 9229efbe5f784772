import type { CollectionConfig } from 'payload'
import { fieldForNobody, nobody, role } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'
import { again } from '../again'
import { readable } from '../readable'

const STATES = [
  option('waiting', 'En attente', 'Waiting'),
  option('sent', 'Envoyé', 'Sent'),
  option('failed', 'Non remis', 'Not delivered'),
  option('shown', 'Montré (démonstration)', 'Shown (demonstration)'),
]

/** Written by the outbox alone, read by whoever may read the mail. */
const kept = { access: { create: fieldForNobody, update: fieldForNobody }, admin: { readOnly: true } }

/** The same, beside the letter. */
const beside = { ...kept, admin: { ...kept.admin, position: 'sidebar' as const } }
const instant = {
  ...beside,
  type: 'date' as const,
  admin: {
    ...beside.admin,
    date: { pickerAppearance: 'dayAndTime' as const },
  },
}

const inForm = { disableListColumn: true, disableListFilter: true }

/**
 * Mails on their way. Written inside the transaction of what they tell of, sent behind it, never by a hook.
 * Staff see what reached nobody and why, and may have it sent again.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: both('Courriel', 'Mail'), plural: both('Courriels', 'Mails') },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'lastError', 'createdAt'],
    listSearchableFields: ['to', 'subject'],
    group: GROUPS.partners,
    description: both(
      'Filtrez par « État : Non remis » pour voir ce qui n’est arrivé à personne. Ouvrez le courriel pour lire pourquoi, et pour l’envoyer de nouveau.',
      'Filter by "State: Not delivered" to see what reached nobody. Open the mail to read why, and to send it again.',
    ),
  },
  access: {
    create: nobody,
    read: role('partner-manager'),
    update: role('partner-manager'),
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeChange: [again], beforeRead: [({ doc }) => ({ ...doc, text: readable(doc) })] },
  fields: [
    {
      name: 'again',
      type: 'checkbox',
      virtual: true,
      label: both('Envoyer de nouveau', 'Send again'),
      admin: {
        ...inForm,
        ...note(
          'Cochez et enregistrez : le courriel repart, avec tous ses essais devant lui.',
          'Tick and save: the mail leaves anew, with all its tries before it.',
        ),
        // Payload shows what is not stored as read-only, unless told.
        readOnly: false,
        condition: (data) => data?.state === 'failed',
      },
    },
    {
      ...kept,
      name: 'lastError',
      type: 'text',
      label: both('Dernière erreur', 'Last error'),
      admin: { ...kept.admin, condition: (data) => Boolean(data?.lastError) },
    },
    { ...kept, name: 'to', type: 'text', required: true, index: true, label: both('À', 'To') },
    { ...kept, name: 'subject', type: 'text', required: true, label: both('Objet', 'Subject') },
    {
      ...kept,
      name: 'text',
      type: 'textarea',
      virtual: true,
      label: both('Texte', 'Text'),
      admin: {
        ...kept.admin,
        ...inForm,
        ...note(
          'Ses liens et ses codes n’appartiennent qu’à son destinataire : ils ne se lisent pas ici.',
          'Its links and codes are its reader’s alone: they cannot be read here.',
        ),
        rows: 16,
      },
    },
    {
      ...beside,
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: both('État', 'State'),
      options: STATES,
    },
    {
      ...beside,
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: both('Essais', 'Tries'),
    },
    { ...instant, name: 'nextTryAt', index: true, label: both('Prochain essai', 'Next try') },
    { ...instant, name: 'sentAt', label: both('Envoyé le', 'Sent on') },
    { ...beside, name: 'language', type: 'text', required: true, label: both('Langue', 'Language') },
    {
      ...beside,
      name: 'purpose',
      type: 'text',
      required: true,
      index: true,
      label: both('Motif', 'Purpose'),
    },
    { ...beside, name: 'aboutCollection', type: 'text', label: both('Au sujet de (type)', 'About (type)') },
    {
      ...beside,
      name: 'aboutId',
      type: 'text',
      index: true,
      label: both('Au sujet de (fiche)', 'About (record)'),
    },
    // `open` without links and codes, which lie in `sealed` (`seal.ts`): nobody reads either here.
    {
      name: 'blocks',
      type: 'json',
      required: true,
      access: { create: fieldForNobody, read: fieldForNobody, update: fieldForNobody },
      admin: { hidden: true },
    },
  ],
}
