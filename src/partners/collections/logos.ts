import type { Access, CollectionConfig, GroupField } from 'payload'
import { linkFiles } from '@/media/links'
import { imageUploads } from '@/media/uploads'
import { fieldForNobody, holds, role, staff, staffOr } from '@/people/access'
import { fieldForStaffOrOwn, organisationOf, publicOrOwn } from '@/people/membership'
import { both, note } from '@/platform/bilingual'
import { now } from '@/platform/clock'
import { seedKey, until } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { findingsField } from '../findingsField'
import { LOGO_OWNED, logoChange } from '../logoChange'

const files = imageUploads({ slug: 'logos', prepare: logoChange, owned: LOGO_OWNED })
/** Whoever may show: staff always; visitors until the permission ends or is withdrawn. */
const shownToday: Access = (args) => {
  const today = now().toISOString()
  return staffOr({
    and: [
      { shown: { equals: true } },
      { or: [{ 'permission.until': { exists: false } }, { 'permission.until': { greater_than: today } }] },
      { 'permission.withdrawnAt': { exists: false } },
    ],
  })(args)
}

const managersOrOwner: Access = ({ req }) => {
  if (holds(req.user, 'partner-manager', 'editor')) return true
  const own = organisationOf(req)
  return own !== null && { owner: { equals: own } }
}

const byFilesAlone = { create: fieldForNobody, update: fieldForNobody }

/** The owner's leave to show a logo: who gave it, when, for which campaigns, until when. */
const permission: GroupField = {
  name: 'permission',
  type: 'group',
  label: both('Autorisation', 'Permission'),
  fields: [
    {
      name: 'grantedBy',
      type: 'text',
      maxLength: 200,
      label: both('Donnée par', 'Given by'),
      access: { read: fieldForStaffOrOwn('owner') },
    },
    { name: 'grantedAt', type: 'date', label: both('Donnée le', 'Given on') },
    {
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      label: both('Pour les campagnes', 'For the campaigns'),
      admin: note('Vide : toutes.', 'Empty: all.'),
    },
    until('until', 'Jusqu’au', 'Until'),
    { name: 'withdrawnAt', type: 'date', label: both('Retirée le', 'Withdrawn on') },
    // Which notices of its end were sent: 30 and 7 days before.
    { name: 'notices', type: 'json', access: { read: fieldForStaffOrOwn('owner') }, admin: { hidden: true } },
  ],
}

/** Logos of partners and of the house: cleaned on the way in, measured, never altered by hand afterwards. */
export const Logos: CollectionConfig = {
  slug: 'logos',
  labels: { singular: both('Logo', 'Logo'), plural: both('Logos', 'Logos') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'filename', 'updatedAt'], group: GROUPS.partners },
  access: {
    create: ({ req }) => holds(req.user, 'partner-manager', 'editor') || organisationOf(req) !== null,
    read: publicOrOwn(shownToday, 'owner'),
    update: managersOrOwner,
    delete: role('partner-manager'),
    readVersions: staff,
    unlock: () => false,
  },
  trash: true,
  // A copy would share its file with the original.
  disableDuplicate: true,
  upload: {
    ...files.upload,
    mimeTypes: ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'],
    focalPoint: false,
  },
  endpoints: files.endpoints,
  hooks: {
    beforeOperation: [files.beforeOperation],
    beforeChange: [files.beforeChange],
    afterRead: [linkFiles('logos')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 140,
      label: both('Nom', 'Name'),
      admin: note(
        'Par exemple : Ville de Valmorière, fond clair.',
        'For example: Ville de Valmorière, light ground.',
      ),
    },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: true,
      label: both('Peut être montré', 'May be shown'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      label: both('Organisation', 'Organisation'),
      admin: note('Vide : un logo de la maison.', 'Empty: a logo of the house.'),
    },
    permission,
    findingsField,
    { name: 'mark', type: 'json', access: byFilesAlone, admin: { readOnly: true, hidden: true } },
    { name: 'findings', type: 'json', access: byFilesAlone, admin: { readOnly: true, hidden: true } },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      access: byFilesAlone,
      admin: { readOnly: true, hidden: true },
    },
    { name: 'renditions', type: 'json', access: byFilesAlone, admin: { readOnly: true, hidden: true } },
    seedKey,
  ],
}
