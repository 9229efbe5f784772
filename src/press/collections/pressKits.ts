import type { CollectionConfig } from 'payload'
import { RESERVED_KIT_SLUGS } from '@/addresses'
import { addressKey, freeAddress, keepAddress } from '@/addresses/keepAddress'
import { slugField } from '@/addresses/slugField'
import { fieldForNobody, holds, role, staff } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { drafts } from '@/platform/drafts'
import { day, instant, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { previewOf } from '@/platform/preview'
import { richText } from '@/platform/richText/editor'
import { keepApprovedWording } from '../approvedWording'
import { holdWithKit } from '../embargo/holdWithKit'

/**
 * What press officers work on. Published means ready to be issued: the public reads issues alone, never a kit.
 */
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
    read: staff,
    update: role('press-officer'),
    delete: role('press-officer'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'press-officer', 'editor', 'reviewer', 'partner-manager'),
  },
  trash: true,
  defaultPopulate: { title: true, slug: true, lede: true, date: true, campaign: true },
  versions: drafts,
  hooks: {
    beforeChange: [keepAddress(() => 'press'), keepApprovedWording],
    afterChange: [freeAddress, holdWithKit],
  },
  fields: [
    {
      name: 'issues',
      type: 'ui',
      admin: { components: { Field: '/desk/press/views/IssuePanel#IssuePanel' } },
    },
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
    slugField({ localized: true, taken: RESERVED_KIT_SLUGS }),
    { ...instant('date', 'Daté du', 'Dated', true), admin: { position: 'sidebar' } },
    {
      ...instant('embargo', 'Embargo jusqu’au', 'Embargo until'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        position: 'sidebar',
        ...note(
          'Avant cet instant, rien ne sort. Il doit être au moins cinq minutes plus loin que le moment de figer.',
          'Before this instant nothing leaves. It must lie at least five minutes after you make the issue.',
        ),
        components: {
          afterInput: [{ path: '/desk/press/views/Instant#Instant', clientProps: { says: 'embargo' } }],
        },
      },
    },
    {
      name: 'contacts',
      type: 'relationship',
      relationTo: 'press-contacts',
      hasMany: true,
      maxRows: 6,
      label: both('Contacts et experts', 'Contacts and experts'),
    },
    {
      name: 'release',
      type: 'group',
      localized: true,
      label: both('Communiqué', 'Release'),
      admin: note(
        'Le texte « À propos (presse) » s’ajoute de lui-même. Il est dans « La maison », où le rôle « Rédaction » l’écrit une fois pour tous les dossiers.',
        'The text "About (press)" is added by itself. It stands under "The house", where the role "Editor" writes it once for all kits.',
      ),
      fields: [
        { name: 'headline', type: 'text', maxLength: 240, label: both('Titre du communiqué', 'Headline') },
        { name: 'dateline', type: 'text', maxLength: 80, label: both('Lieu', 'Dateline') },
        { name: 'lead', type: 'textarea', maxLength: 600, label: both('Accroche', 'Lead') },
        { name: 'body', type: 'richText', editor: richText, label: both('Texte', 'Text') },
        {
          name: 'notes',
          type: 'textarea',
          maxLength: 2_000,
          label: both('Notes aux rédactions', 'Notes to editors'),
        },
      ],
    },
    {
      name: 'claims',
      type: 'relationship',
      relationTo: 'claims',
      hasMany: true,
      maxRows: 20,
      label: both('Fiche de faits', 'Fact sheet'),
      admin: {
        sortOptions: 'key',
        ...note('Chaque chiffre avec sa source.', 'Each figure with its source.'),
      },
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
          label: both('Citation', 'Quotation'),
        },
        {
          name: 'speaker',
          type: 'text',
          required: true,
          maxLength: 160,
          label: both('Qui parle', 'Speaker'),
        },
        {
          name: 'role',
          type: 'text',
          maxLength: 160,
          label: both('Fonction à cette date', 'Role at that date'),
        },
        {
          name: 'kind',
          type: 'select',
          defaultValue: 'verbatim',
          options: [
            option('verbatim', 'Mot pour mot', 'Word for word'),
            option('indirect', 'Résumé, au style indirect', 'Summary, in indirect speech'),
          ],
          label: both('Sorte', 'Kind'),
        },
        {
          type: 'row',
          fields: [
            day('approvedOn', 'Approuvée le', 'Approved on'),
            day('approvedUntil', 'Jusqu’au', 'Until'),
          ],
        },
        {
          name: 'approvedBy',
          type: 'select',
          options: [
            option('mail', 'Par courriel', 'By mail'),
            option('paper', 'Sur papier signé', 'On signed paper'),
            option('call', 'De vive voix, noté', 'By word of mouth, noted'),
            option('demonstration', 'Personnage de démonstration', 'Demonstration character'),
          ],
          label: both('Comment', 'How'),
        },
        {
          name: 'approvalNotedBy',
          type: 'text',
          access: { create: fieldForNobody, update: fieldForNobody },
          label: both('Accord noté par', 'Approval recorded by'),
          admin: {
            readOnly: true,
            // Known once the approval was saved.
            condition: (_, siblings) => Boolean(siblings?.approvalNotedBy),
          },
        },
        /** SHA-256 of the wording and the speaker that were approved: a change of either undoes the approval. */
        {
          name: 'approvedWording',
          type: 'text',
          access: { create: fieldForNobody, update: fieldForNobody },
          admin: { hidden: true },
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
      filterOptions: { 'rights.uses': { in: ['press'] } },
      admin: note(
        'La liste n’offre que ce qui a l’usage « Presse ». Une image y manque ? Dans la médiathèque, cochez « Presse » parmi ses « Usages permis ».',
        'The list offers only what has the use "Press". An image is missing? In the media library, tick "Press" among its "Permitted uses".',
      ),
    },
    {
      name: 'documents',
      type: 'upload',
      relationTo: 'documents',
      hasMany: true,
      maxRows: 20,
      label: both('Documents (PDF)', 'Documents (PDF)'),
      filterOptions: { 'rights.uses': { in: ['press'] } },
      admin: note(
        'En plus de la fiche de faits et du guide, que Relais imprime.',
        'Beside the fact sheet and the guide, which Relais prints.',
      ),
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
