import { SLUG_MAX_LENGTH, slugProblem } from '@/addresses'

/** Latin letters that decompose into no base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

/**
 * An address for an organisation, from its name: lower case, without accents, whole words while they fit. `taken`
 * says which are in use; a number is put behind the name until one is free. A name without any letter of the
 * address's alphabet becomes "partenaire".
 */
export function slugOf(name: string, taken: (slug: string) => boolean): string {
  const words = name
    .toLowerCase()
    .replace(/[œæßøłđðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const room = SLUG_MAX_LENGTH - 4
  const base = words.reduce((slug, word) => {
    const longer = slug ? `${slug}-${word}` : word
    return longer.length <= room ? longer : slug || word.slice(0, room)
  }, '')
  const wanted =
    base && slugProblem(base) === null ? base : `partenaire${base ? `-${base}` : ''}`.slice(0, room)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (slugProblem(slug) === null && !taken(slug)) return slug
  }
}
