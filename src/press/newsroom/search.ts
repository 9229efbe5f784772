import { type Folded, fold } from './fold'

/** A part of a text: what was searched for stands in those that are found. */
export type Part = { text: string; found: boolean }

/** A thing to be found: its title weighs most, then its lede, then all else that it says. */
export type Searchable = { title: string; lede?: string; texts: readonly string[] }

export type Hit<T> = {
  of: T
  title: readonly Part[]
  /** Where the words stand: the lede, or a piece of the first text that has one. */
  excerpt: readonly Part[]
}

const WEIGHTS = { title: 4, lede: 2, text: 1 } as const
/** Characters of an excerpt, and how many of them stand before the first word found. */
const EXCERPT = 200
const BEFORE = 60

/**
 * What holds every word searched for, wherever it stands in it; whole words and beginnings of words count alike.
 * The better hit comes first; of equals, the one that was given first. Pure: what it is given is all that it knows.
 */
export function searched<T extends Searchable>(things: readonly T[], terms: readonly string[]): Hit<T>[] {
  if (terms.length === 0) return []
  return things
    .map((of) => ({ of, score: scoreOf(of, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ of }) => ({ of, title: marked(of.title, terms), excerpt: excerptOf(of, terms) }))
}

/** Where a term begins a word; -1 where it does not. */
const placeOf = ({ text }: Folded, term: string): number => {
  if (text.startsWith(term)) return 0
  const inside = text.indexOf(` ${term}`)
  return inside < 0 ? -1 : inside + 1
}

function scoreOf({ title, lede = '', texts }: Searchable, terms: readonly string[]): number {
  const fields = [
    { weight: WEIGHTS.title, folded: fold(title) },
    { weight: WEIGHTS.lede, folded: fold(lede) },
    ...texts.map((text) => ({ weight: WEIGHTS.text, folded: fold(text) })),
  ]
  const scores = terms.map((term) =>
    Math.max(0, ...fields.map(({ weight, folded }) => (placeOf(folded, term) < 0 ? 0 : weight))),
  )
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

function excerptOf({ lede = '', texts }: Searchable, terms: readonly string[]): Part[] {
  const places = (text: string) => {
    const folded = fold(text)
    return terms.map((term) => placeOf(folded, term)).filter((place) => place >= 0)
  }
  const text = [lede, ...texts].find((candidate) => places(candidate).length > 0) ?? (lede || texts[0] || '')
  const { at } = fold(text)
  const first = Math.min(...places(text), at.length - 1)
  return marked(cut(text, at[first] ?? 0), terms)
}

/** A piece of a text round an index, from a word's beginning to a word's end. */
function cut(text: string, index: number): string {
  if (text.length <= EXCERPT) return text
  const from = index <= BEFORE ? 0 : text.indexOf(' ', index - BEFORE) + 1
  const end = text.lastIndexOf(' ', from + EXCERPT)
  const to = from + EXCERPT >= text.length ? text.length : Math.max(end, index + 1)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

/** A text in parts, with every beginning of a word that was searched for marked. */
export function marked(text: string, terms: readonly string[]): Part[] {
  const folded = fold(text)
  const found = new Set<number>()
  for (const term of terms) {
    for (let place = folded.text.indexOf(term); place >= 0; place = folded.text.indexOf(term, place + 1)) {
      if (place > 0 && folded.text[place - 1] !== ' ') continue
      for (let letter = place; letter < place + term.length; letter++) found.add(folded.at[letter] ?? -1)
    }
  }
  const parts: Part[] = []
  let index = 0
  for (const character of text) {
    const last = parts.at(-1)
    const isFound = found.has(index)
    if (last && last.found === isFound) last.text += character
    else parts.push({ text: character, found: isFound })
    index += character.length
  }
  return parts
}
