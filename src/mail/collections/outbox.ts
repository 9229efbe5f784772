import type { CollectionConfig } from 'payload'
import { nobody, role } from '@/people/access'
import { both, option } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'

/** Mails on their way. Written inside the transaction of what they tell of, sent behind it, never by a hook. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: both('Courriel', 'Mail'), plural: both('Courriels', 'Mails') },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'tries', 'createdAt'],
    group: GROUPS.partners,
  },
  access: {
    create: nobody,
    read: role('partner-manager'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    { name: 'to', type: 'text', required: true, index: true, label: both('À', 'To') },
    { name: 'subject', type: 'text', required: true, label: both('Objet', 'Subject') },
    { name: 'language', type: 'text', required: true, label: both('Langue', 'Language') },
    { name: 'purpose', type: 'text', required: true, index: true, label: both('Motif', 'Purpose') },
    // What its reader gets may hold a link that signs in: nobody reads it here.
    { name: 'blocks', type: 'json', required: true, access: { read: () => false }, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: both('État', 'State'),
      options: [
        option('waiting', 'En attente', 'Waiting'),
        option('sent', 'Envoyé', 'Sent'),
        option('failed', 'Non remis', 'Not delivered'),
        option('shown', 'Montré (démonstration)', 'Shown (demonstration)'),
      ],
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, label: both('Essais', 'Tries') },
    { name: 'nextTryAt', type: 'date', index: true, label: both('Prochain essai', 'Next try') },
    { name: 'sentAt', type: 'date', label: both('Envoyé le', 'Sent on') },
    { name: 'lastError', type: 'text', label: both('Dernière erreur', 'Last error') },
    { name: 'aboutCollection', type: 'text', label: both('Au sujet de (type)', 'About (type)') },
    { name: 'aboutId', type: 'text', index: true, label: both('Au sujet de (fiche)', 'About (record)') },
  ],
}
