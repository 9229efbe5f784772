import type { Locale } from '@/platform/languages'
import { oklchOf } from './colour'

type Names = Record<Locale, string>

/** Below this chroma an eye sees grey (look: Colour, 4). */
const GREY = 0.03
/** From here a tint of grey is seen as a grey of a hue, which has no one name. */
const TINTED = 0.02
const HUED = 0.04

/** Part of the colours of OKLCH: hue in degrees from red upwards, lightness 0 to 1, chroma. Bounds: from, until. */
type Region = {
  hue: readonly [number, number]
  lightness?: readonly [number, number]
  chroma?: readonly [number, number]
  fr: string
  en: string
}

/**
 * Where people agree on a name; the first that fits. What lies in none of them (salmon, plum, terracotta) has no
 * name here: a wrong one would make everything else that is said look wrong.
 */
const REGIONS: readonly Region[] = [
  { hue: [50, 112], lightness: [0.7, 0.97], chroma: [0.03, 0.08], fr: 'beige', en: 'beige' },
  { hue: [0, 25], lightness: [0, 0.45], chroma: [0.08, 0.2], fr: 'bordeaux', en: 'burgundy' },
  { hue: [0, 12], lightness: [0.5, 0.95], fr: 'rose', en: 'pink' },
  { hue: [12, 25], lightness: [0.8, 0.95], fr: 'rose', en: 'pink' },
  { hue: [340, 360], lightness: [0.5, 0.95], fr: 'rose', en: 'pink' },
  { hue: [12, 40], lightness: [0.5, 0.66], chroma: [0.15, 0.4], fr: 'rouge', en: 'red' },
  { hue: [25, 40], lightness: [0.25, 0.45], chroma: [0.13, 0.4], fr: 'rouge', en: 'red' },
  { hue: [25, 42], lightness: [0.2, 0.45], chroma: [0.04, 0.13], fr: 'brun', en: 'brown' },
  { hue: [42, 78], lightness: [0.2, 0.58], fr: 'brun', en: 'brown' },
  { hue: [42, 75], lightness: [0.67, 0.85], chroma: [0.11, 0.4], fr: 'orange', en: 'orange' },
  { hue: [78, 95], lightness: [0.5, 0.72], chroma: [0.08, 0.4], fr: 'ocre', en: 'ochre' },
  { hue: [95, 120], lightness: [0.35, 0.72], chroma: [0.06, 0.4], fr: 'vert olive', en: 'olive green' },
  { hue: [78, 115], lightness: [0.75, 1], chroma: [0.08, 0.4], fr: 'jaune', en: 'yellow' },
  { hue: [115, 175], fr: 'vert', en: 'green' },
  { hue: [175, 215], lightness: [0, 0.6], fr: 'bleu-vert', en: 'blue-green' },
  { hue: [175, 215], lightness: [0.6, 1], fr: 'turquoise', en: 'turquoise' },
  { hue: [215, 280], fr: 'bleu', en: 'blue' },
  { hue: [280, 320], lightness: [0, 0.85], fr: 'violet', en: 'purple' },
  { hue: [320, 335], lightness: [0, 0.6], fr: 'violet', en: 'purple' },
]

/**
 * What people call a colour, as a masculine noun in French: "bleu", "blue"; null where they would not agree.
 * @param hex six hexadecimal digits after `#`
 */
export function hueName(hex: string): Names | null {
  const { l, c, h } = oklchOf(hex)
  if (c < HUED) {
    if (l > 0.97) return { fr: 'blanc', en: 'white' }
    if (l < 0.22) return { fr: 'noir', en: 'black' }
    if (c < TINTED) return { fr: 'gris', en: 'grey' }
  }
  const within = (value: number, [from, until]: readonly [number, number] = [0, 360]) =>
    value >= from && value < until
  const found = REGIONS.find(
    ({ hue, lightness, chroma = [HUED, 1] }) => within(h, hue) && within(l, lightness) && within(c, chroma),
  )
  return found ? { fr: found.fr, en: found.en } : null
}

/** Whether a colour has hardly any hue, so that what is drawn from it is ink-grey. */
export const isGrey = (hex: string): boolean => oklchOf(hex).c < GREY
