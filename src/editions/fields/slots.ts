import type { GroupField } from 'payload'
import { both, note } from '@/platform/bilingual'
import { instant, webAddress } from '@/platform/fields'

/** The places a partner may fill, per language: plain text, typed and limited. */
export const slots: GroupField = {
  name: 'slots',
  type: 'group',
  localized: true,
  label: both('Les mots du partenaire', 'The partner’s words'),
  admin: note(
    'Proposés sur la page au nom du partenaire. L’aide, les chiffres et les avertissements n’en dépendent pas.',
    'Shown on the page in the partner’s name. Help, figures and notes do not depend on them.',
  ),
  fields: [
    { name: 'heading', type: 'text', maxLength: 80, label: both('Titre', 'Heading') },
    { name: 'introduction', type: 'textarea', maxLength: 400, label: both('Introduction', 'Introduction') },
    {
      name: 'contact',
      type: 'group',
      label: both('Contact local', 'Local contact'),
      fields: [
        {
          name: 'name',
          type: 'text',
          maxLength: 80,
          label: both('Service ou personne', 'Service or person'),
        },
        { name: 'email', type: 'email', label: both('Adresse électronique', 'E-mail') },
        { name: 'phone', type: 'text', maxLength: 24, label: both('Téléphone', 'Phone') },
      ],
    },
    {
      name: 'events',
      type: 'array',
      maxRows: 6,
      label: both('Rendez-vous', 'Events'),
      labels: { singular: both('Rendez-vous', 'Event'), plural: both('Rendez-vous', 'Events') },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 120, label: both('Titre', 'Title') },
        instant('startsAt', 'Le', 'On', true),
        { name: 'place', type: 'text', maxLength: 120, label: both('Lieu', 'Place') },
        webAddress('url', 'Adresse', 'Address'),
      ],
    },
    {
      name: 'callToAction',
      type: 'group',
      label: both('Appel à agir', 'Call to action'),
      fields: [
        { name: 'label', type: 'text', maxLength: 60, label: both('Texte', 'Text') },
        webAddress('url', 'Adresse', 'Address'),
      ],
    },
  ],
}
