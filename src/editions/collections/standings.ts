import type { CollectionConfig, FieldAccess } from 'payload'
import { holds, isStaff, role } from '@/people/access'
import { fieldForStaffOrOwn, organisationOf } from '@/people/membership'
import { both, note, option } from '@/platform/bilingual'
import { instant, seedKey } from '@/platform/fields'
import { GROUPS } from '@/platform/groups'
import { keepDecision } from '../keepDecision'
import { keepStandingPair } from '../keepStandingPair'
import { tellStanding } from '../tellStanding'

const byManager: FieldAccess = ({ req }) => holds(req.user, 'partner-manager')

/**
 * Whether an edition is on air, and since when it isn't: apart from its words, so that suspending is one small
 * write that touches no draft and no language. An edition without a standing is on air.
 */
export const Standings: CollectionConfig = {
  slug: 'standings',
  labels: {
    singular: both('État d’une édition', 'State of an edition'),
    plural: both('Éditions des partenaires', 'Partners’ editions'),
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'campaign', 'state', 'pausedUntil', 'endsAt'],
    group: GROUPS.partners,
    // Every edition, those without a state of their own as well.
    components: { views: { list: { Component: '/desk/editions/views/Overview#Overview' } } },
  },
  access: {
    create: role('partner-manager'),
    // A page must know that an edition is off the air; who said so, and why, is for the house and the partner.
    read: () => true,
    update: ({ req }) => {
      if (holds(req.user, 'partner-manager')) return true
      const own = organisationOf(req)
      return own !== null && { partner: { equals: own } }
    },
    delete: role('partner-manager'),
    readVersions: ({ req }) => isStaff(req.user),
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [keepDecision, keepStandingPair], afterChange: [tellStanding] },
  fields: [
    {
      name: 'acts',
      type: 'ui',
      admin: { components: { Field: '/desk/editions/views/StandingActs#StandingActs' } },
    },
    { name: 'label', type: 'text', admin: { hidden: true }, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'campaign',
          type: 'relationship',
          relationTo: 'campaigns',
          required: true,
          index: true,
          label: both('Campagne', 'Campaign'),
          access: { update: () => false },
        },
        {
          name: 'partner',
          type: 'relationship',
          relationTo: 'partners',
          required: true,
          index: true,
          label: both('Partenaire', 'Partner'),
          access: { update: () => false },
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: both('État', 'State'),
      // Said at the head of the page, together with what else decides about it.
      admin: { hidden: true },
      options: [
        option('open', 'Ouverte', 'Open'),
        option('suspended', 'Suspendue par la maison', 'Suspended by the house'),
        option('ended', 'Terminée', 'Ended'),
      ],
    },
    {
      type: 'row',
      fields: [
        instant('pausedFrom', 'En pause du', 'Paused from'),
        instant('pausedUntil', 'En pause jusqu’au', 'Paused until'),
        instant('endsAt', 'Se termine le', 'Ends on'),
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 1_000,
      label: both('Motif, lu par le partenaire', 'Reason, read by the partner'),
      admin: { readOnly: true },
      access: { read: fieldForStaffOrOwn(), update: byManager },
    },
    {
      name: 'changedAt',
      type: 'date',
      label: both('Depuis', 'Since'),
      access: { read: fieldForStaffOrOwn() },
      admin: { readOnly: true },
    },
    {
      name: 'agreedTo',
      type: 'relationship',
      relationTo: 'terms',
      label: both('Conditions acceptées', 'Terms agreed to'),
      admin: { readOnly: true },
      access: { read: fieldForStaffOrOwn() },
    },
    {
      name: 'asked',
      type: 'array',
      label: both('Publications demandées', 'Publications asked for'),
      labels: {
        singular: both('Publication demandée', 'Publication asked for'),
        plural: both('Publications demandées', 'Publications asked for'),
      },
      access: { read: fieldForStaffOrOwn() },
      admin: {
        ...note(
          'Langue par langue, quand la campagne relit. On y répond en haut de la page.',
          'Language by language, where the campaign reviews. Answered at the head of this page.',
        ),
        readOnly: true,
      },
      fields: [
        { name: 'language', type: 'text', required: true, label: both('Langue', 'Language') },
        { name: 'at', type: 'date', required: true, label: both('Le', 'On'), admin: { readOnly: true } },
        { name: 'by', type: 'text', label: both('Par', 'By') },
        // Of the words as they were asked for, so that nothing else is published.
        { name: 'fingerprint', type: 'text', required: true, admin: { hidden: true } },
        { name: 'answer', type: 'textarea', label: both('Réponse', 'Answer') },
      ],
    },
    {
      name: 'embedHosts',
      type: 'array',
      maxRows: 20,
      label: both('Sites où l’édition est intégrée', 'Sites that embed the edition'),
      labels: { singular: both('Site', 'Site'), plural: both('Sites', 'Sites') },
      fields: [
        {
          name: 'host',
          type: 'text',
          required: true,
          maxLength: 253,
          label: both('Nom d’hôte', 'Host name'),
          admin: note('Par exemple www.valmoriere.example.org', 'For example www.valmoriere.example.org'),
        },
      ],
    },
    {
      name: 'monthlyMail',
      type: 'checkbox',
      defaultValue: true,
      label: both('Audience par courriel, chaque mois', 'Reach by mail, each month'),
      access: { read: fieldForStaffOrOwn() },
    },
    {
      name: 'pairKey',
      type: 'text',
      unique: true,
      admin: { hidden: true, disableListColumn: true },
      access: { create: () => false, update: () => false },
    },
    seedKey,
  ],
}
