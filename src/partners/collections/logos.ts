import type { CollectionConfig } from 'payload'
import { linkFiles } from '@/media/links'
import { imageUploads } from '@/media/uploads'
import { fieldForNobody, role, staff, staffOr } from '@/people/access'
import { both, note } from '@/platform/bilingual'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { findingsField } from '../findingsField'
import { LOGO_OWNED, logoChange } from '../logoChange'

const files = imageUploads({ slug: 'logos', prepare: logoChange, owned: LOGO_OWNED })
const byFilesAlone = { create: fieldForNobody, update: fieldForNobody }

/** Logos of partners and of the house: cleaned on the way in, measured, never altered by hand afterwards. */
export const Logos: CollectionConfig = {
  slug: 'logos',
  labels: { singular: both('Logo', 'Logo'), plural: both('Logos', 'Logos') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'filename', 'updatedAt'], group: GROUPS.partners },
  access: {
    create: role('partner-manager', 'editor'),
    read: staffOr({ shown: { equals: true } }),
    update: role('partner-manager', 'editor'),
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
