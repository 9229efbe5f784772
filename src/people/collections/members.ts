import type { Access, CollectionConfig } from 'payload'
import { both } from '@/platform/bilingual'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { LANGUAGE_OPTIONS } from '@/platform/languageOptions'
import { fieldFor, fieldForNobody, nobody, role } from '../access'
import { authSettings } from '../auth'
import { fieldForStaffOrOwn, organisationOf, staffOrOwn } from '../membership'
import { keepPasswordStrong } from '../password'

const managers = role('partner-manager')
const byManager = fieldFor('partner-manager')

/** A member changes their own account alone; colleagues are invited by a link and removed, never made or rewritten. */
const managersOrSelf: Access = (args) => {
  const { req } = args
  if (organisationOf(req) === null) return managers(args)
  return req.user ? { id: { equals: req.user.id } } : false
}

/**
 * What Payload keeps of an account for itself. It lets nobody read it, but where its own log-in is switched off
 * anybody who reads the collection could filter by it.
 */
const closed = { hidden: true, access: { read: fieldForNobody } }

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
    update: managersOrSelf,
    delete: staffOrOwn(managers),
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
      access: { update: byManager },
      label: both('Organisation', 'Organisation'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      label: both('Langue des courriels', 'Language of mails'),
      options: LANGUAGE_OPTIONS,
    },
    {
      name: 'lastSeenAt',
      type: 'date',
      label: both('Vu la dernière fois le', 'Last seen on'),
      access: { create: () => false, read: fieldForStaffOrOwn(), update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      label: both('Adresse électronique', 'E-mail address'),
      access: { update: byManager },
    },
    { name: 'hash', type: 'text', ...closed },
    { name: 'salt', type: 'text', ...closed },
    { name: 'resetPasswordToken', type: 'text', ...closed },
    { name: 'resetPasswordExpiration', type: 'date', ...closed },
    { name: 'loginAttempts', type: 'number', ...closed },
    { name: 'lockUntil', type: 'date', ...closed },
    seedKey,
  ],
}
