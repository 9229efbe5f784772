import { resolveEdition } from '@/editions/resolveEdition'
import type { Campaign, Edition, Helpline, Partner } from '@/payload-types'
import { type EmbedInput, type EmbedView, embedView } from '../view'

const TIMES = { updatedAt: '', createdAt: '' }

const line = (id: string, over: Partial<Helpline>): Helpline => ({
  ...TIMES,
  id,
  key: id,
  active: true,
  name: `Ligne ${id}`,
  purpose: 'Pour tous',
  hours: 'Jour et nuit',
  territory: 'FR',
  source: { name: 'source', date: '2023-09-22' },
  ...over,
})

export const LINES: readonly Helpline[] = [
  line('a1', { numbers: [{ number: '17', by: 'tel' }], short: 'danger immédiat', emergency: true }),
  line('a2', { numbers: [{ number: '119', by: 'tel' }], short: 'enfance en danger, 24 h/24' }),
  line('a3', { numbers: [{ number: '3018', by: 'tel' }], short: 'violences numériques' }),
  line('a4', { website: 'https://signaler.example/' }),
]

const campaign: Campaign = {
  ...TIMES,
  id: 'c',
  title: 'Une photo & "mille" chemins',
  slug: 'une-photo',
  tagline: 'Avant de publier, on en parle.',
  summary: 'Une photo peut être copiée.',
  languages: ['fr', 'en'],
  opensAt: '2026-01-01T00:00:00.000Z',
  opensAt_tz: 'Europe/Paris',
  helplines: ['a1', 'a2', 'a3', 'a4'],
  contentNote: 'note',
  exitUrl: 'https://meteo.example',
}

const partner: Partner = {
  ...TIMES,
  id: 'v',
  name: 'Ville de Valmorière',
  slug: 'valmoriere',
  kind: 'town-hall',
}

const none = { light: null, dark: null }

type Made = {
  lines?: readonly Helpline[]
  house?: boolean
  over?: Partial<Campaign>
  input?: Partial<EmbedInput>
  /** The partner's own words. */
  slots?: Edition['slots']
}

/** An embed of a made-up campaign, in French, on 26 November 2026. */
export function viewForTests({
  lines = LINES,
  house = false,
  over = {},
  input = {},
  slots = {},
}: Made = {}): EmbedView {
  const now = new Date('2026-11-26T08:00:00Z')
  const edition = resolveEdition({
    campaign: { ...campaign, ...over },
    house: { name: 'Fondation Mille Lanternes' },
    houseLogos: none,
    helplines: lines,
    own: house
      ? null
      : {
          edition: { ...TIMES, id: 'e', campaign: 'c', partner: 'v', role: 'joint', slots },
          partner,
          logos: none,
        },
    relaying: [],
    locale: 'fr',
    now,
  })
  return embedView({
    site: 'https://campaign.example',
    edition,
    picture: null,
    figures: [
      {
        id: 'f',
        figure: '53',
        unit: '%',
        wording: '53 % des parents interrogés ont partagé.',
        source: 'OPEN, 2023.',
        sourceUrl: 'https://source.example/?a=1&b=2',
        status: 'contested',
        nextReview: '2027-02-06',
        doesNotMean: 'Pas tous les parents.',
      },
    ],
    action: { label: 'Les dix réflexes', href: '/fr/une-photo/avec/valmoriere#reflexes' },
    home: house ? '/fr/une-photo' : '/fr/une-photo/avec/valmoriere',
    act: '/fr/une-photo/agir',
    relay: '/fr/une-photo/relayer',
    read: 'Lire la campagne',
    now,
    ...input,
  })
}
