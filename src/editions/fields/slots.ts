import type { GroupField } from 'payload'
import { both, needs, note } from '@/platform/bilingual'
import { instant, isWebAddress, phone, webAddress } from '@/platform/fields'

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
        { name: 'email', type: 'email', label: both('Adresse électronique', 'E-mail address') },
        phone,
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
        instant('endsAt', 'Jusqu’à', 'Until'),
        { name: 'place', type: 'text', maxLength: 120, label: both('Lieu', 'Place') },
        webAddress('url', 'Adresse', 'Address'),
      ],
    },
    {
      name: 'callToAction',
      type: 'group',
      label: both('Appel à agir', 'Call to action'),
      fields: [
        {
          name: 'label',
          type: 'text',
          maxLength: 60,
          label: both('Texte', 'Text'),
          validate: needs(
            ({ url }) => Boolean(url),
            (value) => value.length <= 60,
            'Écrivez ce que dit le bouton, en 60 signes au plus, ou videz son adresse.',
            'Write what the button says, in 60 characters at most, or empty its address.',
          ),
        },
        {
          name: 'url',
          type: 'text',
          maxLength: 500,
          label: both('Adresse', 'Address'),
          admin: note('Adresse complète, avec https://', 'Full address, with https://'),
          validate: needs(
            ({ label }) => Boolean(label),
            isWebAddress,
            'Donnez une adresse complète, qui commence par https:// – ou videz le texte du bouton.',
            'Give a full address, which begins with https:// – or empty the text of the button.',
          ),
        },
      ],
    },
  ],
}
