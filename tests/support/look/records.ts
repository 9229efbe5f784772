import { readFileSync } from 'node:fs'
import type { Claim, Helpline, Media, Source } from '@/payload-types'
import { LINES } from './parties'

const TIMES = { createdAt: '2026-11-25T08:00:00.000Z', updatedAt: '2026-11-25T08:00:00.000Z' }

/** A drawing of the seed, as the media library holds it. */
export const drawing = (name: string, alt: string): Media => ({
  ...TIMES,
  id: `drawing-${name}`,
  name,
  alt,
  author: 'Fondation Mille Lanternes',
  credit: 'Fondation Mille Lanternes',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  approved: true,
  markup: readFileSync(`src/seed/art/${name}.svg`, 'utf8').trim(),
})

const source = (citation: string): Source => ({
  ...TIMES,
  id: citation,
  title: citation,
  publisher: citation,
  citation,
})

export const SHARING: Claim = {
  ...TIMES,
  id: 'claim-sharing',
  key: 'open-53',
  status: 'current',
  wording:
    'Fin 2022, 53 % des parents interrogés en France avaient déjà partagé sur les réseaux sociaux du contenu montrant leur enfant.',
  value: { figure: '53', unit: '%' },
  doesNotMean: 'Interrogés sur les réseaux, ces parents ne représentent peut-être pas tous les parents.',
  source: source('OPEN avec Potloc, 1 273 réponses, février 2023.'),
  nextReview: '2027-02-06T11:00:00.000Z',
}

export const ALTERED: Claim = {
  ...TIMES,
  id: 'claim-altered',
  key: 'disrupting-harm-2',
  status: 'contested',
  statusReason: 'Selon les pays, la question n’a pas été posée avec les mêmes mots.',
  wording:
    "Dans 11 pays étudiés, au moins 1,2 million d'enfants ont dit que leur image avait été transformée en hypertrucage sexuel en un an.",
  value: { figure: '1,2', unit: 'million' },
  doesNotMean:
    "Ni le monde entier, ni la France ; c'est une estimation à partir de ce que les enfants déclarent.",
  source: source('UNICEF, ECPAT et INTERPOL, Disrupting Harm, phase 2, 4 février 2026.'),
  locator: 'p. 4',
  nextReview: '2027-02-15T11:00:00.000Z',
}

const line = (id: string, number: string, by: 'tel' | 'sms'): Helpline => ({
  ...TIMES,
  id,
  key: id,
  name: number,
  numbers: [{ number, by }],
  purpose: 'Danger immédiat',
  hours: 'Jour et nuit',
  territory: 'FR',
  emergency: true,
  source: { name: 'info.gouv.fr', date: '2023-09-22' },
})

/** The campaign's lines as records: two to call in danger, one to write to, then the three of the cards. */
export const HELPLINES: readonly Helpline[] = [
  line('h-17', '17', 'tel'),
  line('h-112', '112', 'tel'),
  line('h-114', '114', 'sms'),
  ...LINES.map((card): Helpline => {
    const [first] = card.channels
    return {
      ...line(card.id, first.label, 'tel'),
      name: card.name,
      numbers: first.kind === 'site' ? [] : [{ number: first.label, by: 'tel' }],
      website: card.channels.find(({ kind }) => kind === 'site')?.href,
      purpose: card.purpose,
      hours: card.hours,
      cost: card.cost,
      emergency: false,
      source: { name: 'source', date: card.sourceDate },
      verification: { on: card.verifiedOn },
    }
  }),
]
