import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import type { ComposeRefusal, Note, Proposal, Space } from './types'

export type Words = Record<Locale, string>
type Figures = (key: string, digits?: number) => string
/** What is needed, or the least that would do: rounded up. All else is rounded down, so that no refusal reads as if it fitted. */
const UPWARDS: ReadonlySet<string> = new Set(['needed', 'neededWidth'])
type Say = (name: string, figure: Figures, unit: Space['unit']) => string

const REFUSALS: Record<ComposeRefusal['code'], Record<Locale, Say>> = {
  'too-wide': {
    fr: (name, n) =>
      `Le logo « ${name} » est ${n('aspect', 1)} fois plus large que haut : à la surface de son rôle, il serait trop bas pour être lu. Jusqu’à ${n('limit', 1)} fois, il tiendrait.`,
    en: (name, n) =>
      `The logo of ${name} is ${n('aspect', 1)} times as wide as high: at the area of its role it would be too low to be read. Up to ${n('limit', 1)} times, it would do.`,
  },
  'too-tall': {
    fr: (name, n) =>
      `Le logo « ${name} » est ${n('aspect', 1)} fois plus large que haut : à surface égale, il écraserait les autres. À partir de ${n('limit', 1)} fois, il tiendrait.`,
    en: (name, n) =>
      `The logo of ${name} is ${n('aspect', 1)} times as wide as high: at equal area it would tower over the others. From ${n('limit', 1)} times, it would do.`,
  },
  'no-width': {
    fr: (name, n, unit) =>
      `Pour rester lisible, ${name} demande ${n('needed')} ${unit} de large, espace libre compris ; il y en a ${n('available')}.`,
    en: (name, n, unit) =>
      `To stay legible, ${name} needs a width of ${n('needed')} ${unit}, clear space included; there are ${n('available')}.`,
  },
  'no-height': {
    fr: (_name, n, unit) =>
      `À la plus petite taille lisible, ces logos demandent ${n('needed')} ${unit} de haut ; il y en a ${n('available')}.`,
    en: (_name, n, unit) =>
      `At the smallest legible size these logos need a height of ${n('needed')} ${unit}; there are ${n('available')}.`,
  },
  faint: {
    fr: (name, n) =>
      `Aucune version du logo « ${name} » ne se voit sur ce fond : contraste ${n('contrast', 1)}, il en faut ${n('needed', 1)}.`,
    en: (name, n) =>
      `No version of the logo of ${name} can be seen on this ground: contrast ${n('contrast', 1)}, ${n('needed', 1)} is needed.`,
  },
  'not-largest': {
    fr: (name, n, unit) =>
      `${name} demande d’être au moins aussi grand que tout autre logo. À la surface de son rôle, son logo mesure ${n('width', 1)} sur ${n('height', 1)} ${unit} ; il faudrait ${n('neededWidth', 1)} ${unit} de large ou ${n('needed', 1)} ${unit} de haut.`,
    en: (name, n, unit) =>
      `${name} asks to be at least as large as any other logo. At the area of its role its logo measures ${n('width', 1)} by ${n('height', 1)} ${unit}; a width of ${n('neededWidth', 1)} ${unit} or a height of ${n('needed', 1)} ${unit} would be needed.`,
  },
  'zone-of-lead': {
    fr: (name) =>
      `Le premier coin est celui de l’organisation qui porte la campagne ; ${name} en demande un autre.`,
    en: (name) =>
      `The first corner belongs to the organisation that leads the campaign, and no other; this concerns ${name}.`,
  },
  'zone-taken': {
    fr: (name) => `Le coin que demande ${name} est déjà pris par une autre organisation.`,
    en: (name) => `The corner that ${name} asks for is already taken by another organisation.`,
  },
  'name-too-long': {
    fr: (name, n) =>
      `Le nom ${name} a ${n('letters')} lettres ; il y a de la place pour ${n('limit')}. Donnez le nom d’usage.`,
    en: (name, n) =>
      `The name ${name} has ${n('letters')} letters; there is room for ${n('limit')}. Give the name in common use.`,
  },
}

/** What computing adds to a figure that is whole. */
const EXACT = 1e-6

/** Names of parties by their id. */
export type Named = (id: string) => string

/** Why parties can't stand together, with its figures, in each language. */
export function refusalWords(
  { code, party, data }: ComposeRefusal,
  named: Named,
  unit: Space['unit'],
): Words {
  const figures =
    (locale: Locale): Figures =>
    (key, digits = 0) => {
      const up = UPWARDS.has(key) || (key === 'limit' && code === 'too-tall')
      const steps = (data[key] ?? 0) * 10 ** digits
      const told = up ? Math.ceil(steps - EXACT) : Math.floor(steps + EXACT)
      return formatNumber(told / 10 ** digits, locale, digits)
    }
  const { fr, en } = REFUSALS[code]
  return { fr: fr(named(party), figures('fr'), unit), en: en(named(party), figures('en'), unit) }
}

/** What would do, as something to do, in each language. */
export function proposalWords(proposal: Proposal, named: Named): Words {
  switch (proposal.what) {
    case 'stacked': {
      const times = (locale: Locale) => formatNumber(Math.floor(proposal.aspect * 10) / 10, locale, 1)
      return {
        fr: `Déposez une version empilée, au plus ${times('fr')} fois plus large que haute.`,
        en: `Add a stacked version, at most ${times('en')} times as wide as high.`,
      }
    }
    case 'ink':
      return proposal.ink === 'white'
        ? { fr: 'Déposez une version en blanc.', en: 'Add a version in white.' }
        : { fr: 'Déposez une version en noir.', en: 'Add a version in black.' }
    case 'name':
      return {
        fr: `Composez le nom ${named(proposal.party)} en toutes lettres : il compte comme un logo.`,
        en: `Set the name ${named(proposal.party)} in type: it counts as a logo.`,
      }
    case 'band':
      return {
        fr: `Placez ${named(proposal.party)} dans la bande du dessous, à la taille d’un soutien.`,
        en: `Place ${named(proposal.party)} in the band below, at the size of a supporting partner.`,
      }
    case 'next-page':
      return {
        fr: `Montrez sur une autre page : ${proposal.parties.map(named).join(', ')}.`,
        en: `Show on another page: ${proposal.parties.map(named).join(', ')}.`,
      }
  }
}

const NOTES: Record<Note['what'], Words> = {
  stacked: { fr: 'version empilée', en: 'stacked version' },
  white: { fr: 'version en blanc', en: 'version in white' },
  black: { fr: 'version en noir', en: 'version in black' },
  plate: {
    fr: 'posé sur un fond clair ou foncé, pour être vu',
    en: 'on a light or dark plate, so that it can be seen',
  },
  'text-only': {
    fr: 'en toutes lettres, à la demande de l’organisation',
    en: 'set in type, as the organisation asks',
  },
  'already-shown': {
    fr: 'en toutes lettres : le logo est déjà sur la page, et n’y paraît qu’une fois',
    en: 'set in type: the logo is on the page already, and may be there once',
  },
  'own-zone': {
    fr: 'dans un coin à part, à la demande de l’organisation',
    en: 'in a corner of its own, as the organisation asks',
  },
  'role-grown': {
    fr: 'agrandi, pour qu’aucun autre logo ne soit plus grand',
    en: 'enlarged, so that no other logo is larger',
  },
}

/** What was done for a party, in each language. */
export const noteWords = ({ what }: Note): Words => NOTES[what]
