import type { CollectionConfig } from 'payload'
import { fieldForNobody, fieldForStaff, holds, nobody, staff } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { instant, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { LANGUAGE_OPTIONS } from '@/platform/languageOptions'
import { publicIssues } from '../publicIssues'

/** Told by the panel of an issue; a column of its list. */
const told = { hidden: true }
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * The frozen, numbered, signed versions of press kits: the only thing of a kit that the public ever reads. Nobody
 * writes one by the API; it is made by issuing a kit, and changes its state by the acts of a press officer.
 */
export const KitIssues: CollectionConfig = {
  slug: 'kit-issues',
  labels: { singular: both('Numéro d’un dossier', 'Issue of a kit'), plural: both('Numéros', 'Issues') },
  admin: {
    useAsTitle: 'code',
    defaultColumns: ['code', 'kit', 'number', 'state', 'publicFrom'],
    group: GROUPS.press,
    ...note(
      'Un numéro est figé : on le corrige par le suivant.',
      'An issue is frozen: it is corrected by the next one.',
    ),
  },
  access: {
    create: nobody,
    read: publicIssues,
    update: nobody,
    delete: nobody,
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer', 'editor', 'reviewer', 'partner-manager'),
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    {
      name: 'summary',
      type: 'ui',
      admin: { components: { Field: '/desk/press/views/IssueSummary#IssueSummary' } },
    },
    {
      name: 'kit',
      type: 'relationship',
      relationTo: 'press-kits',
      required: true,
      index: true,
      label: both('Dossier', 'Kit'),
      admin: told,
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: both('Campagne', 'Campaign'),
      admin: told,
    },
    { name: 'number', type: 'number', required: true, min: 1, label: both('Numéro', 'Number'), admin: told },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: both('Numéro imprimé', 'Printed number'),
      admin: told,
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: both('Titre', 'Title'),
      admin: told,
    },
    {
      name: 'slug',
      type: 'text',
      localized: true,
      index: true,
      maxLength: 80,
      label: both('Adresse', 'Address'),
      admin: told,
    },
    {
      name: 'lede',
      type: 'text',
      localized: true,
      maxLength: 240,
      label: both('Chapeau', 'Lede'),
      admin: told,
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: LANGUAGE_OPTIONS,
      label: both('Langues', 'Languages'),
      admin: told,
    },
    {
      ...instant('date', 'Daté du', 'Dated', true),
      admin: { date: { pickerAppearance: 'dayAndTime' }, ...told },
    },
    /** The instant before which nothing of it leaves the house: the embargo, or when it was frozen. */
    {
      ...instant('publicFrom', 'Public à partir du', 'Public from', true),
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' }, ...told },
    },
    {
      name: 'embargoed',
      type: 'checkbox',
      defaultValue: false,
      label: both('Figé sous embargo', 'Frozen under an embargo'),
      admin: told,
      access: { read: fieldForStaff },
    },
    { name: 'frozenAt', type: 'date', required: true, label: both('Figé le', 'Frozen on'), admin: told },
    {
      name: 'frozenBy',
      type: 'relationship',
      relationTo: 'staff',
      label: both('Figé par', 'Frozen by'),
      admin: told,
      access: { read: fieldForStaff },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'current',
      index: true,
      options: [
        option('current', 'En vigueur', 'Current'),
        option('superseded', 'Remplacé', 'Superseded'),
        option(
          'stopped',
          'Arrêté : une image ou un document a été retiré',
          'Stopped: an image or a document was withdrawn',
        ),
        option('pulled', 'Retiré par la maison', 'Pulled by the house'),
      ],
      label: both('État', 'State'),
      admin: {
        ...told,
        components: { Cell: '/desk/press/views/IssueState#IssueStateCell' },
      },
    },
    { name: 'stateAt', type: 'date', label: both('Depuis', 'Since'), admin: told },
    {
      name: 'correction',
      type: 'textarea',
      localized: true,
      maxLength: 1_000,
      label: both('Ce qui a changé', 'What changed'),
      admin: told,
    },
    /** What changed is against an issue that never was public: it is told to those who were handed that one, and to nobody else. */
    { name: 'handedOnly', type: 'checkbox', defaultValue: false, admin: hidden },
    /** Files against the issue before: `{ added, removed, changed }`, each a list of paths. */
    { name: 'changes', type: 'json', admin: hidden },
    {
      name: 'images',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      index: true,
      label: both('Images', 'Images'),
      admin: told,
      access: { read: fieldForStaff },
    },
    /** What pages and archives are made from, as it stood; emptied when the issue is stopped. */
    {
      name: 'content',
      type: 'json',
      admin: hidden,
      access: { create: fieldForNobody, update: fieldForNobody },
    },
    /**
     * `manifest.json`, byte for byte; emptied when the issue is stopped. It grows with every issue, and Payload's own
     * limit of 40,000 signs would end a kit after a few.
     */
    { name: 'manifest', type: 'textarea', maxLength: 50_000_000, admin: hidden },
    /** What a stopped issue leaves of its files: their hashes, one a line, so that whoever holds one is told to delete it. */
    {
      name: 'fileHashes',
      type: 'textarea',
      maxLength: 50_000_000,
      access: { read: fieldForNobody },
      admin: hidden,
    },
    {
      name: 'manifestSha256',
      type: 'text',
      required: true,
      index: true,
      label: both('Empreinte du manifeste', 'Hash of the manifest'),
      admin: told,
    },
    /** Ed25519 over the manifest's bytes, base64. */
    { name: 'signature', type: 'text', admin: hidden },
    { name: 'keyId', type: 'text', admin: hidden },
    /** Which notices were sent, and when: `{ [notice]: ISO instant }`. */
    { name: 'told', type: 'json', access: { read: fieldForStaff }, admin: hidden },
    seedKey,
  ],
}
