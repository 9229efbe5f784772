import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode as register,
  wcagContrast,
} from 'culori/fn'
import { z } from 'zod'

register(modeRgb)
register(modeLrgb)
const toOklab = register(modeOklab)
const toOklch = register(modeOklch)
const toRgb = converter('rgb')

/** A colour of sRGB: as old browsers read it, and as it was decided. `oklch` has L of 0 to 1, C, H in degrees. */
export type Colour = { hex: string; oklch: { l: number; c: number; h: number } }

/** Reads a colour as people type it: `#1e4798`, `1E4798`, `#14f`. Gives six lower-case digits after `#`. */
export const hexColour = z
  .string()
  .trim()
  .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'hex-colour')
  .transform((text) => {
    const digits = text.replace('#', '').toLowerCase()
    return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
  })

/** The colour that a text names in hexadecimal, or null. */
export function readHex(text: unknown): string | null {
  const result = hexColour.safeParse(text)
  return result.success ? result.data : null
}

/** Lightness, chroma and hue of a hexadecimal colour. A grey has hue 0. */
export function oklchOf(hex: string): Colour['oklch'] {
  const { l, c, h = 0 } = toOklch(toRgb(hex) ?? { mode: 'rgb', r: 0, g: 0, b: 0 })
  return { l, c, h }
}

/**
 * A colour brought into sRGB by lowering its chroma alone, and rounded: what is written in OKLCH and in
 * hexadecimal is one and the same colour on a screen of 8 bits.
 */
export function colour(l: number, c: number, h: number): Colour {
  const hue = Math.round(h)
  const lightness = round(l, 3)
  const mapped = clampChroma({ mode: 'oklch', l: lightness, c, h: hue }, 'oklch')
  const chroma = Math.floor(round(mapped.c ?? 0, 6) * 1_000) / 1_000
  const oklch = { l: lightness, c: chroma, h: hue }
  return { hex: formatHex({ mode: 'oklch', ...oklch }), oklch }
}

/** `share` of one colour in another, mixed in Oklab as `color-mix(in oklab, one share, other)` does. */
export function mix(one: Colour, share: number, other: Colour): string {
  const a = toOklab({ mode: 'oklch', ...one.oklch })
  const b = toOklab({ mode: 'oklch', ...other.oklch })
  const at = (x: number, y: number) => x * share + y * (1 - share)
  return formatHex({ mode: 'oklab', l: at(a.l, b.l), a: at(a.a, b.a), b: at(a.b, b.b) })
}

/** WCAG 2 contrast of two hexadecimal colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
