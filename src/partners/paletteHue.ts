import { oklchOf } from './colour'

/** Below this chroma an eye sees grey (look: Colour, 4). */
const GREY = 0.03

/** From, until. */
export type Range = readonly [number, number]

/** Part of the colours of OKLCH: hue in degrees from red upwards, lightness 0 to 1, chroma. */
export type Region = { hue?: Range; lightness?: Range; chroma: Range }

const within = (value: number, range: Range | undefined): boolean =>
  !range || (value >= range[0] && value < range[1])

/**
 * The first region that a colour lies in; null where it lies in none.
 * @param hex six hexadecimal digits after `#`
 */
export function regionOf<R extends Region>(hex: string, regions: readonly R[]): R | null {
  const { l, c, h } = oklchOf(hex)
  const found = regions.find(
    ({ hue, lightness, chroma }) => within(h, hue) && within(l, lightness) && within(c, chroma),
  )
  return found ?? null
}

/** Whether a colour has hardly any hue, so that what is drawn from it is ink-grey. */
export const isGrey = (hex: string): boolean => oklchOf(hex).c < GREY
