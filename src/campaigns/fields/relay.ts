import type { Tab } from 'payload'
import { fieldForStaff } from '@/people/access'
import { both, note, option } from '@/platform/bilingual'

/** The places of an edition that a campaign can give to its partners. */
const SLOTS = [
  option('introduction', 'Introduction', 'Introduction'),
  option('contact', 'Contact local', 'Local contact'),
  option('events', 'Rendez-vous', 'Local events'),
  option('callToAction', 'Appel à agir', 'Call to action'),
]

export const relayTab: Tab = {
  name: 'relay',
  label: both('Relais', 'Relaying'),
  fields: [
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      label: both('Les organisations peuvent faire une demande', 'Organisations may apply'),
    },
    {
      name: 'slots',
      type: 'select',
      hasMany: true,
      defaultValue: SLOTS.map(({ value }) => value),
      label: both('Espaces laissés aux partenaires', 'Places left to partners'),
      options: SLOTS,
    },
    {
      name: 'publishing',
      type: 'select',
      defaultValue: 'approval',
      label: both('Publication par les partenaires', 'Publishing by partners'),
      options: [
        option('at-once', 'Tout de suite', 'At once'),
        option('approval', 'Après relecture par la maison', 'After review by the house'),
      ],
    },
    {
      name: 'reviewed',
      type: 'select',
      hasMany: true,
      defaultValue: ['introduction', 'callToAction'],
      label: both('Espaces à relire', 'Places to review'),
      options: SLOTS,
      admin: note(
        'Quand la maison relit : un changement ailleurs paraît sans attendre.',
        'Where the house reviews: a change anywhere else appears without waiting.',
      ),
    },
    {
      name: 'press',
      type: 'checkbox',
      defaultValue: true,
      label: both(
        'L’espace presse dans les éditions des partenaires',
        'The press room in partners’ editions',
      ),
    },
    {
      name: 'trustedDomains',
      type: 'textarea',
      maxLength: 10_000,
      access: { read: fieldForStaff },
      label: both('Domaines acceptés sans décision', 'Domains approved without a decision'),
      admin: note(
        'Un nom de domaine par ligne. Une demande dont l’adresse confirmée en vient est acceptée aussitôt. Vous décidez quand même : d’une messagerie ouverte à tous (gmail.com, orange.fr, laposte.net et semblables), même notée ici ; d’un nom que porte déjà un partenaire ; d’une adresse qui ouvre déjà l’espace d’une autre organisation.',
        'One domain name per line. An application whose confirmed address comes from one is approved at once. You still decide about mail that anybody can have (gmail.com, orange.fr, laposte.net and the like), even when listed here; a name that a partner bears already; an address that opens the space of another organisation already.',
      ),
    },
    {
      name: 'answerDays',
      type: 'number',
      min: 1,
      max: 30,
      defaultValue: 2,
      label: both('Réponse en jours ouvrés', 'Answer within working days'),
    },
  ],
}
