import type { Access, CollectionConfig } from 'payload'
import { fieldForNobody, fieldForStaff, holds, role, staff, staffOr } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { now } from '@/platform/clock'
import { seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { DEFAULT_LOCALE } from '@/platform/languages'
import { documentChange } from '../documents'
import { heldFields } from '../fields/held'
import { letOutPanel } from '../fields/letOut'
import { rights } from '../fields/rights'
import { MIME_TYPES } from '../formats'
import { linkFiles } from '../links'
import { inRights } from '../rights/publicImages'
import { imageUploads } from '../uploads'

/** Set by a change of files alone, never by a request. */
const OWNED = ['sha256', 'renditions']
const byFilesAlone = { create: fieldForNobody, update: fieldForNobody }
const hidden = { readOnly: true, hidden: true }

const files = imageUploads({ slug: 'documents', prepare: documentChange, owned: OWNED })

/** The public reads what staff let out, while a right to show it is in force. */
const publicDocuments: Access = (args) => staffOr(inRights(now()))(args)

/** Reports, leaflets and other PDF files: looked through on the way in and written anew, so that they only show. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: both('Document', 'Document'), plural: both('Documents', 'Documents') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'language', 'approved', 'updatedAt'],
    group: GROUPS.campaigns,
  },
  access: {
    create: role('editor', 'press-officer'),
    read: publicDocuments,
    update: role('editor', 'press-officer'),
    delete: role('editor', 'press-officer'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer', 'partner-manager'),
  },
  trash: true,
  // A copy would share its file with the original.
  disableDuplicate: true,
  upload: { ...files.upload, mimeTypes: [MIME_TYPES.pdf], focalPoint: false },
  endpoints: files.endpoints,
  hooks: {
    beforeOperation: [files.beforeOperation],
    beforeChange: [files.beforeChange],
    afterRead: [linkFiles('documents')],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: both('Titre', 'Title'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LOCALE,
      options: [option('fr', 'Français', 'French'), option('en', 'Anglais', 'English')],
      label: both('Langue du document', 'Language of the document'),
    },
    { name: 'author', type: 'text', required: true, maxLength: 160, label: both('Auteur', 'Author') },
    {
      name: 'credit',
      type: 'text',
      required: true,
      maxLength: 200,
      label: both('Crédit à imprimer', 'Credit line'),
    },
    {
      name: 'licence',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Licence', 'Licence'),
      admin: note(
        'Code SPDX ou Creative Commons (CC-BY-4.0), ou la référence du contrat.',
        'SPDX or Creative Commons code (CC-BY-4.0), or the reference of the contract.',
      ),
    },
    webAddress('licenceUrl', 'Adresse de la licence', 'Address of the licence'),
    rights,
    {
      name: 'approved',
      type: 'checkbox',
      defaultValue: false,
      label: both('Peut sortir de la maison', 'May leave the house'),
      admin: {
        ...note(
          'Sans cette coche, le document reste entre nous.',
          'Without this tick the document stays with us.',
        ),
        position: 'sidebar',
      },
    },
    letOutPanel,
    ...heldFields,
    /** Which notices were sent, and when: `{ [notice]: ISO instant }`. */
    { name: 'told', type: 'json', access: { ...byFilesAlone, read: fieldForStaff }, admin: hidden },
    { name: 'sha256', type: 'text', index: true, access: byFilesAlone, admin: hidden },
    { name: 'renditions', type: 'json', access: byFilesAlone, admin: hidden },
    seedKey,
  ],
}
