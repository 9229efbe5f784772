import { DEFAULT_LOCALE, type Locale } from '@/platform/languages'
import type { KitImage } from './content'

/** Characters of a title that is made of a description. */
const MAX = 60
/** Less than this before a comma names nothing: "Ten white, pink and blue pebbles". */
const LEAST = 24

/**
 * What an image is called in a language. The library's name is written once, in the language of the house;
 * in another the image goes by the opening of its description there, and without one by its name after all.
 */
export function imageName({ name, alt }: Pick<KitImage, 'name' | 'alt'>, locale: Locale): string {
  const described = alt[locale]?.trim()
  return locale === DEFAULT_LOCALE || !described ? name : openingOf(described)
}

/** The first sentence; of a long one its first clauses, or as many of its words as fit. */
function openingOf(text: string): string {
  const sentence = (/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text).replace(/[.\s]+$/u, '')
  if (sentence.length <= MAX) return sentence
  const head = sentence.slice(0, MAX + 1)
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => head.lastIndexOf(mark)))
  if (clause >= LEAST) return head.slice(0, clause)
  const word = head.lastIndexOf(' ')
  return `${head.slice(0, word > 0 ? word : MAX)}…`
}
