import type { CollectionConfig } from 'payload'
import { fieldForNobody, fieldForStaff, holds, role, staff } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { seedKey, webAddress } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { consentFields } from '../consent/fields'
import { keepToConsents } from '../consent/imageHooks'
import { heldFields } from '../fields/held'
import { letOutPanel } from '../fields/letOut'
import { rights } from '../fields/rights'
import { MIME_TYPES, ORIGINAL_FORMATS } from '../formats'
import { linkFiles } from '../links'
import { mediaChange } from '../mediaChange'
import { originField } from '../provenance/originField'
import { publicImages } from '../rights/publicImages'
import { validLicence } from '../rights/validLicence'
import { GAP_WORDS } from '../ruleWords'
import { imageUploads } from '../uploads'

/** Set by a change of files alone, never by a request. */
const OWNED = ['sha256', 'renditions', 'markup', 'sourceTypeFound']
const byFilesAlone = { create: fieldForNobody, update: fieldForNobody }
const hidden = { readOnly: true, hidden: true }

const files = imageUploads({ slug: 'media', prepare: mediaChange, owned: OWNED })

/**
 * Images and drawings with what can't be guessed later: who made them, under what licence, how they
 * came to be, and whether a child can be recognised. The public reads what staff approved, while its right lasts.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Image', 'Image'), plural: both('Médiathèque', 'Media library') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'filename', 'approved', 'rights.until', 'licence', 'updatedAt'],
    group: GROUPS.campaigns,
  },
  access: {
    create: role('editor', 'press-officer', 'partner-manager'),
    read: publicImages,
    update: role('editor', 'press-officer', 'partner-manager'),
    delete: role('editor', 'press-officer'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer', 'partner-manager'),
  },
  trash: true,
  // A copy would share its files with the original and none of what was asked about it.
  disableDuplicate: true,
  upload: {
    ...files.upload,
    mimeTypes: ORIGINAL_FORMATS.map((format) => MIME_TYPES[format]),
    focalPoint: true,
  },
  endpoints: files.endpoints,
  hooks: {
    beforeOperation: [files.beforeOperation],
    beforeChange: [files.beforeChange, keepToConsents],
    afterRead: [linkFiles('media')],
  },
  fields: [
    {
      name: 'use',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/desk/mediaRights/views/MediaUse#MediaUse' },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Titre', 'Title'),
      admin: note(
        'Court : il nomme l’image dans les dossiers de presse, dans son crédit et dans le nom de ses fichiers.',
        'Short: it names the image in press kits, in its credit and in the names of its files.',
      ),
    },
    {
      name: 'nameLocal',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: both('Titre dans cette langue', 'Title in this language'),
      admin: note('Seulement s’il diffère.', 'Only where it differs.'),
    },
    {
      name: 'alt',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: both('Texte de remplacement', 'Alternative text'),
      admin: note(
        'Décrit ce que l’on voit, pour qui ne voit pas l’image. Dans chaque langue servie.',
        'Says what is seen, for those who cannot see the image. In each language served.',
      ),
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
      name: 'creditLocal',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: both('Crédit dans cette langue', 'Credit line in this language'),
      admin: note('Seulement s’il diffère.', 'Only where it differs.'),
    },
    {
      name: 'licence',
      type: 'text',
      required: true,
      maxLength: 120,
      label: both('Licence', 'Licence'),
      admin: note(
        'Code SPDX ou Creative Commons (CC-BY-4.0), ou le contrat avec sa référence.',
        'SPDX or Creative Commons code (CC-BY-4.0), or the contract with its reference.',
      ),
      validate: validLicence,
    },
    webAddress('licenceUrl', 'Adresse de la licence', 'Address of the licence'),
    rights,
    originField,
    {
      name: 'showsChild',
      type: 'radio',
      required: true,
      options: [option('no', 'Non', 'No'), option('yes', 'Oui', 'Yes')],
      label: both('Montre un enfant reconnaissable ?', 'Shows a recognisable child?'),
      admin: note(
        'Oui : l’image ne sort qu’avec le consentement de chaque personne visible. Préférez un dessin.',
        'Yes: the image leaves only with the consent of each person shown. Prefer a drawing.',
      ),
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
        if (value === 'no' || value === 'yes') return true
        return GAP_WORDS['child-unanswered'][req.i18n.language === 'en' ? 'en' : 'fr']
      },
    },
    {
      name: 'approved',
      type: 'checkbox',
      defaultValue: false,
      label: both('Peut sortir de la maison', 'May leave the house'),
      admin: {
        ...note(
          'Sans cette coche, l’image reste entre nous : ni page, ni dossier de presse.',
          'Without this tick the image stays with us: no page, no press kit.',
        ),
        position: 'sidebar',
      },
    },
    letOutPanel,
    {
      name: 'depicts',
      type: 'relationship',
      relationTo: 'consents',
      hasMany: true,
      maxRows: 20,
      label: both('Consentements des personnes visibles', 'Consents of the persons shown'),
      access: { read: fieldForStaff },
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      label: both('Retirée le', 'Withdrawn on'),
      access: byFilesAlone,
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...consentFields,
    /** What the file itself said of its origin when it came: `provenance/found`. */
    { name: 'sourceTypeFound', type: 'json', access: byFilesAlone, admin: hidden },
    ...heldFields,
    /** Which notices were sent, and when: `{ [notice]: ISO instant }`. */
    { name: 'told', type: 'json', access: { ...byFilesAlone, read: fieldForStaff }, admin: hidden },
    { name: 'sha256', type: 'text', index: true, access: byFilesAlone, admin: hidden },
    { name: 'renditions', type: 'json', access: byFilesAlone, admin: hidden },
    { name: 'markup', type: 'textarea', access: byFilesAlone, admin: hidden },
    seedKey,
  ],
}
