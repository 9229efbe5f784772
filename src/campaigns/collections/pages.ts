import type { CollectionConfig, FilterOptions, Where } from 'payload'
import { addressKey, freeAddress, keepAddress } from '@/addresses/keepAddress'
import { slugField } from '@/addresses/slugField'
import { holds, role, staff, staffOrPublished } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'
import { drafts } from '@/platform/drafts'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { previewOf } from '@/platform/preview'
import { BLOCKS } from '../blocks/fields'
import { noteWhatItShows } from '../blocks/shows'

/** A page's parent: another page of the same campaign that has no parent itself (addresses have two levels). */
const topPagesOfCampaign: FilterOptions = ({ data, id }) => {
  const campaign = typeof data?.campaign === 'object' ? data.campaign?.id : data?.campaign
  const and: Where[] = [
    { campaign: { equals: campaign ?? '' } },
    { kind: { equals: 'page' } },
    { parent: { exists: false } },
  ]
  if (id) and.push({ id: { not_equals: id } })
  return { and }
}

/** One page of a campaign, made of blocks. Each language has its own list of blocks. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: both('Page', 'Page'), plural: both('Pages', 'Pages') },
  admin: {
    preview: previewOf('pages'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'slug', '_status', 'updatedAt'],
    group: GROUPS.campaigns,
  },
  access: {
    create: role('editor'),
    read: staffOrPublished,
    update: role('editor'),
    delete: role('editor'),
    readVersions: staff,
    unlock: () => false,
    admin: ({ req }) => holds(req.user, 'editor', 'reviewer', 'press-officer', 'partner-manager'),
  },
  trash: true,
  // A link needs a page's address, never its blocks.
  defaultPopulate: { slug: true, parent: true, kind: true, campaign: true },
  versions: drafts,
  hooks: {
    beforeChange: [
      noteWhatItShows,
      keepAddress((data) => [data.campaign, data.kind === 'home' ? 'home' : (data.parent ?? 'top')]),
    ],
    afterChange: [freeAddress],
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
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: both('Description', 'Description'),
      admin: note('Pour les moteurs de recherche et les partages.', 'For search engines and shares.'),
    },
    {
      name: 'blocks',
      type: 'blocks',
      localized: true,
      blocks: BLOCKS,
      label: both('Blocs', 'Blocks'),
      labels: { singular: both('Bloc', 'Block'), plural: both('Blocs', 'Blocks') },
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
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'page',
      label: both('Place', 'Place'),
      options: [
        option('home', 'Accueil de la campagne', 'Home of the campaign'),
        option('page', 'Page', 'Page'),
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'pages',
      label: both('Sous la page', 'Below the page'),
      filterOptions: topPagesOfCampaign,
      admin: { position: 'sidebar', condition: (data) => data?.kind !== 'home' },
    },
    {
      ...slugField({ localized: true, required: false }),
      admin: {
        position: 'sidebar',
        condition: (data) => data?.kind !== 'home',
        ...note('Dernière partie de l’adresse.', 'Last part of the address.'),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      label: both('Ordre', 'Order'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'contents',
      type: 'checkbox',
      label: both('Avec un sommaire', 'With a table of contents'),
      admin: { position: 'sidebar', ...note('Pour les pages longues.', 'For long pages.') },
    },
    {
      name: 'shows',
      type: 'relationship',
      relationTo: ['pages', 'media', 'claims', 'helplines', 'press-kits'],
      hasMany: true,
      localized: true,
      admin: { hidden: true, disableListColumn: true },
      access: { create: () => false, update: () => false },
    },
    addressKey,
    seedKey,
  ],
}
