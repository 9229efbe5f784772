import type { CollectionConfig } from 'payload'
import { fieldForNobody, holds, role, staff, staffOr } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { day, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { sealed } from '@/platform/sealed'
import { keepClaimTitle } from '../claimTitle'

/** One figure or factual statement with its evidence. A page shows it; nobody types it. */
export const Claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: both('Chiffre ou fait', 'Claim'), plural: both('Chiffres et faits', 'Claims') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['key', 'wording', 'status', 'nextReview'],
    group: GROUPS.evidence,
  },
  access: {
    create: role('editor'),
    read: staffOr({ status: { in: ['current', 'contested', 'superseded'] } }),
    update: role('editor'),
    delete: role('editor'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer'),
  },
  trash: true,
  versions: { drafts: false, maxPerDoc: 0 },
  defaultSort: 'key',
  hooks: { beforeChange: [keepClaimTitle] },
  fields: [
    sealed,
    {
      name: 'title',
      type: 'text',
      localized: true,
      access: { create: fieldForNobody, update: fieldForNobody },
      admin: { hidden: true },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: both('Référence', 'Reference'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      label: both('État', 'Status'),
      options: [
        option('draft', 'En préparation', 'Draft'),
        option('current', 'À jour', 'Current'),
        option('contested', 'Discuté', 'Contested'),
        option('superseded', 'Dépassé', 'Superseded'),
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'wording',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 500,
      label: both('Phrase exacte', 'Exact sentence'),
    },
    {
      name: 'value',
      type: 'group',
      label: both('Chiffre affiché en grand', 'Figure shown large'),
      fields: [
        { name: 'figure', type: 'text', localized: true, maxLength: 20, label: both('Chiffre', 'Figure') },
        { name: 'unit', type: 'text', localized: true, maxLength: 20, label: both('Unité', 'Unit') },
      ],
    },
    {
      name: 'doesNotMean',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: both('Ce que ce chiffre ne veut pas dire', 'What this figure does not mean'),
    },
    {
      name: 'statusReason',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: both('Pourquoi discuté ou dépassé', 'Why contested or superseded'),
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      label: both('Source', 'Source'),
    },
    { name: 'locator', type: 'text', maxLength: 120, label: both('Page ou passage', 'Page or passage') },
    day('checkedOn', 'Relu le', 'Checked on'),
    {
      ...day('nextReview', 'Prochaine relecture', 'Next review', true),
      admin: note('Imprimée avec le chiffre.', 'Printed with the figure.'),
    } as ReturnType<typeof day>,
    seedKey,
  ],
}
