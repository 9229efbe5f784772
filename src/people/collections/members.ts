import type { CollectionConfig } from 'payload'
import { both } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'
import { nobody, role } from '../access'
import { authSettings } from '../auth'
import { keepPasswordStrong } from '../password'

/** People of partner organisations. They never see the admin; their log-in is closed for now. */
export const Members: CollectionConfig = {
  slug: 'members',
  labels: {
    singular: both('Membre partenaire', 'Partner member'),
    plural: both('Membres partenaires', 'Partner members'),
  },
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'name', 'partner'], group: GROUPS.people },
  auth: { ...authSettings, disableLocalStrategy: { enableFields: true, optionalPassword: true } },
  hooks: { beforeValidate: [keepPasswordStrong] },
  access: {
    admin: () => false,
    create: role('partner-manager'),
    read: role('partner-manager'),
    update: role('partner-manager'),
    delete: role('partner-manager'),
    unlock: role('partner-manager'),
    readVersions: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: both('Nom', 'Name'), maxLength: 120 },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: 'partners',
      required: true,
      label: both('Organisation', 'Organisation'),
    },
  ],
}
