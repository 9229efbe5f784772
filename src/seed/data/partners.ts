import type { Edition, Partner } from '@/payload-types'
import { type Two, two } from '../twoLanguages'

export type PartnerSeed = {
  key: string
  /** Name of the files in `src/seed/logos`: `<logo>-light.svg` and `<logo>-dark.svg`. */
  logo: string
  name: string
  slug: string
  kind: Partner['kind']
  brandColour: string
  email: string
  phone: string
  role: Edition['role']
  heading: Two
  introduction: Two
  contact: Two
  /** An instant, with the place and title of what happens then. */
  event: { startsAt: string; title: Two; place: Two }
}

/** Three fictional organisations, and what each says in its edition. */
export const PARTNERS: readonly PartnerSeed[] = [
  {
    key: 'valmoriere',
    logo: 'ville',
    name: 'Ville de Valmorière',
    slug: 'valmoriere',
    kind: 'town-hall',
    brandColour: '#1e4798',
    email: 'familles.valmoriere@example.org',
    phone: '01 99 00 11 22',
    role: 'joint',
    heading: two('À Valmorière, on en parle aussi', 'In Valmorière, we talk about it too'),
    introduction: two(
      'À Valmorière, la mairie relaie cette campagne dans ses crèches, ses écoles et sa médiathèque. Notre service Familles vous reçoit sans rendez-vous le mercredi.',
      'In Valmorière, the town hall carries this campaign in its nurseries, schools and library. Our family service sees you on Wednesdays, no appointment needed.',
    ),
    contact: two('Service Familles', 'Family service'),
    event: {
      startsAt: '2027-02-18T17:30:00.000Z',
      title: two('Atelier parents', "Parents' workshop"),
      place: two('à la médiathèque', 'at the library'),
    },
  },
  {
    key: 'osterel',
    logo: 'ecoles',
    name: 'Réseau scolaire Ostérel',
    slug: 'osterel',
    kind: 'school',
    brandColour: '#8a2f5d',
    email: 'vie.scolaire.osterel@example.org',
    phone: '01 99 00 33 44',
    role: 'supporting',
    heading: two('Dans nos neuf écoles, on demande avant', 'In our nine schools, we ask first'),
    introduction: two(
      "Nos neuf écoles demandent l'accord des familles avant toute photo. Avec cette campagne, nous en parlons aussi avec les élèves.",
      'Our nine schools ask families before any photo. With this campaign, we also talk about it with pupils.',
    ),
    contact: two('Vie scolaire', 'School life office'),
    event: {
      startsAt: '2027-03-04T19:00:00.000Z',
      title: two('Rencontre', 'Meeting'),
      place: two('en ligne', 'online'),
    },
  },
  {
    key: 'orvance',
    logo: 'mutuelle',
    name: 'Mutuelle Orvance',
    slug: 'orvance',
    kind: 'health',
    brandColour: '#0f6672',
    email: 'prevention.orvance@example.org',
    phone: '01 99 00 55 66',
    role: 'supporting',
    heading: two("Prendre soin, c'est aussi protéger", 'Caring also means protecting'),
    introduction: two(
      "Prendre soin des enfants, c'est aussi protéger leur image. La Mutuelle Orvance informe ses adhérents et propose un premier échange avec un psychologue.",
      'Caring for children also means protecting their image. Mutuelle Orvance informs its members and offers a first talk with a psychologist.',
    ),
    contact: two('Service prévention', 'Prevention service'),
    event: {
      startsAt: '2027-03-16T11:30:00.000Z',
      title: two('Webinaire', 'Webinar'),
      place: two('en ligne', 'online'),
    },
  },
]
