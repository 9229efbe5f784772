import { type Colour, colour, contrast, mix, oklchOf } from './colour'

/** The house's own colours that a palette must stand on or beside, from the design tokens. */
export const FIXED = {
  light: '#fdcc45',
  day: { paper: '#fcfbf8', ink: '#0e271f', ink2: '#40554d' },
  night: { paper: '#0a1b16', ink: '#eaece4', ink2: '#b7c1b5' },
} as const

/** The grounds on which a campaign may open, from the design tokens. */
export const GROUNDS = {
  dawn: { day: '#fed5c6', night: '#092d24' },
  sky: { day: '#d1ebf7', night: '#142d36' },
  lime: { day: '#e5efcd', night: '#21301d' },
} as const
export type Ground = keyof typeof GROUNDS

type FourTokens = { house: Colour; onHouse: Colour; houseInk: Colour; houseWash: Colour }

/** What one colour becomes: four tokens per scheme, and what follows from them (as hexadecimal). */
export type Palette = {
  /** the colour it was made from */
  brand: string
  day: FourTokens & { heroGround: string }
  night: FourTokens & { artHouse: Colour; heroGround: string; band: string }
  /** the ground that replaces the wash under heroes, for a campaign's own theme */
  ground: Ground | null
}

const TEXT = 7
const DRAWING = 3
const BLACK = colour(0, 0, 0)

/**
 * Makes a party's palette from its one colour. Hue is kept; lightness and chroma are bounded so that text on and
 * in the colour reaches 7:1 by day and by night, and so that no party comes near the campaign's yellow.
 * @param brand six hexadecimal digits after `#`
 * @param ground set for a campaign's theme, whose heroes keep one of the campaign's grounds
 */
export function palette(brand: string, ground: Ground | null = null): Palette {
  const { l, c, h } = oklchOf(brand)

  const onHouse = colour(0.99, 0.003, h)
  const houseWash = colour(0.945, Math.min(c, 0.025), h)
  const house = moved(
    -1,
    Math.min(l, 0.42),
    Math.min(c, 0.14),
    h,
    (hex) => contrast(hex, onHouse.hex) >= TEXT,
  )
  const heroGround = ground ? GROUNDS[ground].day : mix(houseWash, 0.94, house)
  const houseInk = moved(-1, Math.min(l, 0.4), Math.min(c, 0.15), h, (hex) =>
    [FIXED.day.paper, heroGround].every((under) => contrast(hex, under) >= TEXT),
  )

  const nightHouse = colour(0.8, Math.min(c, 0.095), h)
  const nightWash = colour(0.28, Math.min(c, 0.05), h)
  const artHouse = moved(1, 0.52, Math.min(c, 0.13), h, (hex) => contrast(hex, FIXED.night.paper) >= DRAWING)

  return {
    brand,
    day: { house, onHouse, houseInk, houseWash, heroGround },
    night: {
      house: nightHouse,
      onHouse: colour(0.2, Math.min(c, 0.05), h),
      houseInk: colour(0.85, Math.min(c, 0.08), h),
      houseWash: nightWash,
      artHouse,
      heroGround: ground ? GROUNDS[ground].night : mix(nightWash, 0.94, nightHouse),
      band: mix(artHouse, 0.76, BLACK),
    },
    ground,
  }
}

/** The colour at `l`, or the nearest one below (-1) or above (1) it that is enough. */
function moved(direction: 1 | -1, l: number, c: number, h: number, enough: (hex: string) => boolean): Colour {
  const STEP = 0.001
  let at = l
  let found = colour(at, c, h)
  while (!enough(found.hex) && at > 0 && at < 1) {
    at += direction * STEP
    found = colour(at, c, h)
  }
  return found
}
