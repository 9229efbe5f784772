import type { CollectionConfig } from 'payload'
import { addressKey, freeAddress, keepAddress } from '@/addresses/keepAddress'
import { slugField } from '@/addresses/slugField'
import { refuseNeeded } from '@/gate/keepNeeded'
import { endLeaves } from '@/partners/endLeaves'
import { holds, role, staff, staffOrPublished } from '@/people/access'
import { both } from '@/platform/bilingual'
import { drafts } from '@/platform/drafts'
import { seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { previewOf } from '@/platform/preview'
import { contactsTab } from '../fields/contacts'
import { navigationTab } from '../fields/navigation'
import { presentationTab } from '../fields/presentation'
import { relayTab } from '../fields/relay'
import { safetyTab } from '../fields/safety'

/** What the foundation publishes: the frame that its pages and every edition stand in. */
export const Campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: both('Campagne', 'Campaign'), plural: both('Campagnes', 'Campaigns') },
  admin: {
    preview: previewOf('campaigns'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'opensAt', 'closesAt'],
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
  defaultPopulate: { title: true, slug: true, languages: true, opensAt: true, closesAt: true },
  versions: drafts,
  hooks: {
    beforeChange: [keepAddress(() => 'campaign')],
    afterChange: [freeAddress],
    beforeDelete: [refuseNeeded, endLeaves],
  },
  fields: [
    { type: 'tabs', tabs: [presentationTab, safetyTab, navigationTab, relayTab, contactsTab] },
    slugField({ localized: true }),
    addressKey,
    seedKey,
  ],
}
