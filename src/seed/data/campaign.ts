import type { Campaign } from '@/payload-types'
import { two } from '../twoLanguages'

export const CAMPAIGN = {
  key: 'campaign',
  title: two('Une photo, mille chemins', 'One photo, a thousand paths'),
  slug: two('une-photo-mille-chemins', 'one-photo-a-thousand-paths'),
  tagline: two('Avant de publier, on en parle.', 'Before you post, talk about it.'),
  summary: two(
    "Une photo d'enfant mise en ligne peut être copiée, déplacée, transformée, y compris par une IA. Cette campagne aide les parents à comprendre, à protéger et à agir. Sans peur et sans reproche.",
    "A child's photo put online can be copied, moved and changed, even by AI. This campaign helps parents to understand, to protect and to act. Without fear and without blame.",
  ),
  contentNote: two(
    'Cette campagne parle de violences sexuelles sur mineurs. Elle ne montre aucune image et ne décrit aucun acte.',
    'This campaign speaks of sexual abuse of children. It shows no images and describes no acts.',
  ),
  exitUrl: 'https://meteofrance.com',
  /** When it opens; earlier still when it is seeded before that day. */
  opensAt: '2026-11-02T07:00:00.000Z',
  menu: {
    photos: two('Comprendre', 'Understand'),
    act: two('Agir', 'Act'),
    relay: two('Relayer', 'Relay'),
    press: two('Presse', 'Press'),
  },
  /** Partners write in their places; the house reads an edition before it is online. */
  relay: {
    open: true,
    slots: ['introduction', 'contact', 'events', 'callToAction'],
    publishing: 'approval',
    reviewed: ['introduction', 'callToAction'],
    answerDays: 2,
  },
  pressContact: {
    name: 'Nora Delvigne',
    email: 'presse.millelanternes@example.org',
    phone: '+33 1 99 00 27 10',
    capacity: two(
      'Responsable des relations presse (personnage de démonstration)',
      'Head of press relations (demonstration character)',
    ),
    hours: two(
      'Du lundi au vendredi, de 9 h à 18 h, heure de Paris. Français, anglais.',
      'Monday to Friday, 9 am to 6 pm, Paris time. French, English.',
    ),
  },
  partnersContact: {
    name: 'Fondation Mille Lanternes',
    email: 'relais.millelanternes@example.org',
    capacity: two('Partenariats (démonstration)', 'Partnerships (demonstration)'),
  },
} as const satisfies { relay: Campaign['relay'] } & Record<string, unknown>
