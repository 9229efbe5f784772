import type { Locale } from '@/platform/languages'
import { oklchOf } from './colour'

type Names = Record<Locale, string>

/** Below this chroma an eye sees grey (look: Colour, 4). */
const GREY = 0.03
const BLACK = 0.22
const WHITE = 0.97
/** Below these lightnesses orange is called brown, and yellow ochre. */
const BROWN = 0.58
const OCHRE = 0.7

/** Where a hue ends, in degrees of OKLCH, from red upwards. */
const HUES: readonly (readonly [until: number, names: Names])[] = [
  [12, { fr: 'rose', en: 'pink' }],
  [42, { fr: 'rouge', en: 'red' }],
  [78, { fr: 'orange', en: 'orange' }],
  [115, { fr: 'jaune', en: 'yellow' }],
  [175, { fr: 'vert', en: 'green' }],
  [215, { fr: 'turquoise', en: 'turquoise' }],
  [280, { fr: 'bleu', en: 'blue' }],
  [325, { fr: 'violet', en: 'purple' }],
  [360, { fr: 'rose', en: 'pink' }],
]

/** What people call a colour, as a noun: "bleu", "blue". @param hex six hexadecimal digits after `#` */
export function hueName(hex: string): Names {
  const { l, c, h } = oklchOf(hex)
  if (c < GREY) {
    if (l < BLACK) return { fr: 'noir', en: 'black' }
    return l > WHITE ? { fr: 'blanc', en: 'white' } : { fr: 'gris', en: 'grey' }
  }
  const found = HUES.find(([until]) => h < until)?.[1] ?? { fr: 'rose', en: 'pink' }
  if (found.fr === 'orange' && l < BROWN) return { fr: 'brun', en: 'brown' }
  if (found.fr === 'jaune' && l < OCHRE) return { fr: 'ocre', en: 'ochre' }
  return found
}
