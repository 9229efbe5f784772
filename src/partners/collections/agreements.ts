import { APIError, type CollectionConfig } from 'payload'
import { nobody, role } from '@/people/access'
import { staffOrOwn } from '@/people/membership'
import { both } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'

const NEVER_CHANGED = 'An agreement is kept as it was given.'

/** Who agreed to which words, when: the text itself, its hash, and the address that was proven. Never changed. */
export const Agreements: CollectionConfig = {
  slug: 'agreements',
  labels: { singular: both('Accord', 'Agreement'), plural: both('Accords', 'Agreements') },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'partner', 'campaign', 'acceptedAt', 'confirmedAt'],
    group: GROUPS.partners,
  },
  access: {
    create: nobody,
    read: staffOrOwn(role('partner-manager')),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeChange: [
      ({ data, operation, originalDoc }) => {
        const bound = { ...originalDoc, ...data }
        const same = ['text', 'sha256', 'acceptedAt', 'email', 'terms', 'campaign', 'language'].every(
          (name) => operation === 'create' || String(bound[name]) === String(originalDoc?.[name]),
        )
        if (!same) throw new APIError(NEVER_CHANGED, 403, null, true)
        return data
      },
    ],
    beforeDelete: [
      () => {
        throw new APIError(NEVER_CHANGED, 403, null, true)
      },
    ],
  },
  fields: [
    {
      name: 'terms',
      type: 'relationship',
      relationTo: 'terms',
      required: true,
      index: true,
      label: both('Conditions', 'Terms'),
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: both('Campagne', 'Campaign'),
    },
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      index: true,
      label: both('Demande', 'Application'),
    },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      label: both('Partenaire', 'Partner'),
    },
    { name: 'language', type: 'text', required: true, label: both('Langue', 'Language') },
    { name: 'text', type: 'textarea', required: true, label: both('Texte accepté', 'Text agreed to') },
    {
      name: 'sha256',
      type: 'text',
      required: true,
      label: both('Empreinte du texte (SHA-256)', 'Hash of the text (SHA-256)'),
    },
    { name: 'email', type: 'text', required: true, label: both('Adresse électronique', 'E-mail address') },
    {
      name: 'acceptedAt',
      type: 'date',
      required: true,
      label: both('Accepté le', 'Accepted on'),
      admin: { readOnly: true },
    },
    {
      name: 'confirmedAt',
      type: 'date',
      label: both('Adresse confirmée le', 'Address confirmed on'),
      admin: { readOnly: true },
    },
  ],
}
