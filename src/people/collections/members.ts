import type { CollectionConfig } from 'payload'
import { both, option } from '@/platform/bilingual'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { fieldForStaff, nobody, role } from '../access'
import { authSettings } from '../auth'
import { staffOrOwn } from '../membership'
import { keepPasswordStrong } from '../password'

const managers = role('partner-manager')

/**
 * People of partner organisations. They never see the admin, and Payload's own doors of accounts are closed for
 * them: they sign in to the partner space, which keeps a cookie of its own. An address may be a shared mailbox.
 */
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
    create: managers,
    read: staffOrOwn(managers),
    update: managers,
    delete: managers,
    unlock: managers,
    readVersions: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: both('Nom', 'Name'), maxLength: 120 },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: 'partners',
      required: true,
      index: true,
      label: both('Organisation', 'Organisation'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      label: both('Langue des courriels', 'Language of mails'),
      options: [option('fr', 'Français', 'French'), option('en', 'Anglais', 'English')],
    },
    {
      name: 'lastSeenAt',
      type: 'date',
      label: both('Vu la dernière fois le', 'Last seen on'),
      access: { create: () => false, read: fieldForStaff, update: () => false },
      admin: { readOnly: true },
    },
    seedKey,
  ],
}
