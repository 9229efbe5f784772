/** A text as it is compared: its letters without accents or case, and where each of them stood. */
export type Folded = {
  text: string
  /** For each character of `text`, the index in the original of the character it comes from. */
  at: readonly number[]
}

const MARKS = /\p{M}/gu
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }
/** What stands between words: a typed apostrophe and a set one are the same, and so are all spaces. */
const BETWEEN = /[^\p{L}\p{N}]/u

/** Folds letter by letter, so that what is found can be shown where it stands. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  let index = 0
  for (const character of original) {
    const lower = character.toLowerCase()
    const plain = LIGATURES[lower] ?? lower.normalize('NFD').replace(MARKS, '')
    for (const letter of BETWEEN.test(plain) ? ' ' : plain) {
      text += letter
      at.push(index)
    }
    index += character.length
  }
  return { text, at }
}

/** The words that are searched for: at most ten, each once. */
export function termsOf(query: string): string[] {
  const terms = fold(query.slice(0, LONGEST_QUERY)).text.split(/\s+/).filter(Boolean)
  return [...new Set(terms)].slice(0, MOST_TERMS)
}

export const LONGEST_QUERY = 200
const MOST_TERMS = 10
