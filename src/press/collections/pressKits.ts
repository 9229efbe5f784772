import type { CollectionConfig } from 'payload'
import { addressKey, freeAddress, keepAddress } from '@/addresses/keepAddress'
import { slugField } from '@/addresses/slugField'
import { holds, role, staff, staffOrPublished } from '@/people/access'
import { both, note } from '@/platform/bilingual'
import { drafts } from '@/platform/drafts'
import { instant, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { previewOf } from '@/platform/preview'
import { richText } from '@/platform/richText/editor'

/** What journalists take. For now a kit is public or a draft, nothing between. */
export const PressKits: CollectionConfig = {
  slug: 'press-kits',
  labels: {
    singular: both('Dossier de presse', 'Press kit'),
    plural: both('Dossiers de presse', 'Press kits'),
  },
  admin: {
    preview: previewOf('press-kits'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'date', '_status'],
    group: GROUPS.press,
  },
  access: {
    create: role('press-officer'),
    read: staffOrPublished,
    update: role('press-officer'),
    delete: role('press-officer'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer', 'editor', 'reviewer', 'partner-manager'),
  },
  trash: true,
  defaultPopulate: { title: true, slug: true, lede: true, date: true, campaign: true },
  versions: drafts,
  hooks: { beforeChange: [keepAddress(() => 'press')], afterChange: [freeAddress] },
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
      name: 'lede',
      type: 'text',
      localized: true,
      maxLength: 240,
      label: both('Chapeau', 'Lede'),
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: both('Campagne', 'Campaign'),
      admin: { position: 'sidebar' },
    },
    slugField({ localized: true }),
    { ...instant('date', 'Daté du', 'Dated', true), admin: { position: 'sidebar' } } as ReturnType<
      typeof instant
    >,
    {
      name: 'release',
      type: 'group',
      localized: true,
      label: both('Communiqué', 'Release'),
      fields: [
        { name: 'headline', type: 'text', maxLength: 240, label: both('Titre', 'Headline') },
        { name: 'dateline', type: 'text', maxLength: 80, label: both('Lieu', 'Dateline') },
        { name: 'body', type: 'richText', editor: richText, label: both('Texte', 'Text') },
      ],
    },
    {
      name: 'claims',
      type: 'relationship',
      relationTo: 'claims',
      hasMany: true,
      maxRows: 20,
      label: both('Fiche de faits', 'Fact sheet'),
      admin: note('Chaque chiffre avec sa source.', 'Each figure with its source.'),
    },
    {
      name: 'quotations',
      type: 'array',
      localized: true,
      maxRows: 6,
      label: both('Citations', 'Quotations'),
      labels: { singular: both('Citation', 'Quotation'), plural: both('Citations', 'Quotations') },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          maxLength: 500,
          label: both('Mot pour mot', 'Word for word'),
        },
        {
          name: 'speaker',
          type: 'text',
          required: true,
          maxLength: 160,
          label: both('Qui parle', 'Speaker'),
        },
      ],
    },
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 60,
      label: both('Images', 'Images'),
    },
    {
      name: 'questions',
      type: 'array',
      localized: true,
      maxRows: 20,
      label: both('Questions des journalistes', 'Questions from journalists'),
      labels: { singular: both('Question', 'Question'), plural: both('Questions', 'Questions') },
      fields: [
        {
          name: 'question',
          type: 'text',
          required: true,
          maxLength: 240,
          label: both('Question', 'Question'),
        },
        {
          name: 'answer',
          type: 'textarea',
          required: true,
          maxLength: 800,
          label: both('Réponse', 'Answer'),
        },
      ],
    },
    addressKey,
    seedKey,
  ],
}
