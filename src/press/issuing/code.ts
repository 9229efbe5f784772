import { createHash } from 'node:crypto'

/** Initials of a campaign's title at most. */
const MOST_INITIALS = 4
/** Of a title without a letter. */
const NO_LETTERS = 'KIT'
/** Without those that look like a digit, and without vowels, so that no word comes of them. */
const CONSONANTS = 'BCDFGHJKMNPQRTVWXZ'
/** How many pairs of consonants a kit may try. */
const TURNS = 16
/** Our pages give it as an example of a code: no kit bears it. */
const EXAMPLE = 'UPMCQX'

/**
 * The letters that the issues of one kit bear: the initials of its campaign's title, and two consonants that its id
 * decides: "UPMCQX". Counting the kits of a campaign instead would tell of those under an embargo.
 *
 * @param kit its id
 * @param turn the next pair, from 0, where another kit bears the letters already
 */
export function seriesOf(title: string, kit: string, turn = 0): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const words = plain.match(/[A-Z0-9]+/g) ?? []
  const initials = words.flatMap((word) => word.match(/^[A-Z]/) ?? [])
  const hash = createHash('sha256').update(kit).digest()
  const pair = [...hash.subarray(2 * turn, 2 * turn + 2)].map((byte) => CONSONANTS[byte % CONSONANTS.length])
  return [initials.slice(0, MOST_INITIALS).join('') || NO_LETTERS, ...pair].join('')
}

/** The letters that a kit may bear, in the order in which it tries them. Pure. */
export const seriesToTry = (title: string, kit: string): string[] =>
  Array.from({ length: TURNS }, (_, turn) => seriesOf(title, kit, turn)).filter((one) => one !== EXAMPLE)

/** What an issue is called on what it holds itself, which can't bear digits of its own hash: `UPMCQX-2`. */
export const nameOf = ({ series, number }: { series: string; number: number }): string =>
  `${series}-${number}`

/** The same from its code. */
export const nameIn = (code: string): string => code.split('-').slice(0, 2).join('-')

/**
 * The code that is printed on an issue: whoever has its manifest can make it again.
 *
 * @param sha256 of the manifest, hex.
 * @param digits of it that are printed: four, and more where another issue has the same.
 */
export const codeOf = (
  { series, number }: { series: string; number: number },
  sha256: string,
  digits = 4,
): string => `${nameOf({ series, number })}-${sha256.slice(0, digits).toUpperCase()}`

/** A code as somebody typed it; null when it can be none. */
export function readCode(typed: string): string | null {
  const code = written(typed)
  return /^[A-Z]{1,6}-\d{1,4}-[0-9A-F]{4,12}$/.test(code) ? code : null
}

/** The beginning of a code, `UPMCQX-2`: what the files of a kit say of themselves. */
export function readSeries(typed: string): string | null {
  const series = written(typed)
  return /^[A-Z]{1,6}-\d{1,4}$/.test(series) ? series : null
}

const written = (typed: string): string =>
  typed
    // What a page may put into it so that it stays on one line.
    .replace(/[\u2060\u200b\ufeff]/g, '')
    .trim()
    // As documents print it: "Numéro UPMCQX-2."
    .replace(/^(?:num[ée]ro|num\.?|n[°º]|no\.?|issue|number)\s*:?\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_]+/g, '-')
