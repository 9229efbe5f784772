import { hexOfLab, type Lch, labOf, shownChroma } from './colourSpace'

export { contrast, lchOf as oklchOf } from './colourSpace'

/** A colour of sRGB: as old browsers read it, and as it was decided. */
export type Colour = { hex: string; oklch: Lch }

/**
 * The colour that a text names as people type it (`#1e4798`, `1E4798`, `#14f`), as six lower-case digits after `#`;
 * null for anything else.
 */
export function readHex(text: unknown): string | null {
  const [, digits] = (typeof text === 'string' && /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())) || []
  if (!digits) return null
  return `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toLowerCase()}`
}

/**
 * A colour brought into sRGB by lowering its chroma alone, and rounded: what is written in OKLCH and in
 * hexadecimal is one and the same colour on a screen of 8 bits.
 */
export function colour(l: number, c: number, h: number): Colour {
  const [lightness, hue] = [round(l, 3), Math.round(h)]
  const shown = shownChroma({ l: lightness, c, h: hue })
  const oklch = { l: lightness, c: Math.floor(round(shown, 6) * 1_000) / 1_000, h: hue }
  return { hex: hexOfLab(labOf(oklch)), oklch }
}

/** `share` of one colour in another, mixed in Oklab as `color-mix(in oklab, one share, other)` does. */
export function mix(one: Colour, share: number, other: Colour): string {
  const [a, b] = [labOf(one.oklch), labOf(other.oklch)]
  const at = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share)
  return hexOfLab([at(0), at(1), at(2)])
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
