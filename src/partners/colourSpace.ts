/**
 * Colours of sRGB in Oklab and OKLCH, and their contrast: the arithmetic alone, small enough for a browser. Matrices
 * of CSS Color 4, 10.12 (Oklab is Björn Ottosson's), luminance and contrast of WCAG 2.2.
 */
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const CONES_OF_LIGHT: Matrix = [
  [0.412221469470763, 0.5363325372617348, 0.0514459932675022],
  [0.2119034958178252, 0.6806995506452344, 0.1073969535369406],
  [0.0883024591900564, 0.2817188391361215, 0.6299787016738222],
]
const LAB_OF_CONES: Matrix = [
  [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
]
const CONES_OF_LAB: Matrix = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
]
const LIGHT_OF_CONES: Matrix = [
  [4.0767416360759574, -3.3077115392580616, 0.2309699031821044],
  [-1.2684379732850317, 2.6097573492876887, -0.3413193760026573],
  [-0.0041960761386756, -0.7034186179359362, 1.7076146940746117],
]

const of = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z
const times = ([one, two, three]: Matrix, by: Triple): Triple => [of(one, by), of(two, by), of(three, by)]
const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [
  change(a),
  change(b),
  change(c),
]

/** Linear light of the three channels of a hexadecimal colour, each 0 to 1. */
function lightOf(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

export type Lab = Triple
/** Lightness of 0 to 1, chroma, hue in degrees. */
export type Lch = { l: number; c: number; h: number }

const TURN = 360
const degrees = (radians: number): number => (radians * 180) / Math.PI
const radians = (turned: number): number => (turned * Math.PI) / 180

/** Lightness, chroma and hue of a hexadecimal colour. A grey has hue 0. */
export function lchOf(hex: string): Lch {
  const light = lightOf(hex)
  const [l, a, b] = times(LAB_OF_CONES, each(times(CONES_OF_LIGHT, light), Math.cbrt))
  if (light[0] === light[1] && light[1] === light[2]) return { l, c: 0, h: 0 }
  return { l, c: Math.sqrt(a * a + b * b), h: (degrees(Math.atan2(b, a)) + TURN) % TURN }
}

export const labOf = ({ l, c, h }: Lch): Lab => [l, c * Math.cos(radians(h)), c * Math.sin(radians(h))]

const lightOfLab = (lab: Lab): Triple =>
  times(
    LIGHT_OF_CONES,
    each(times(CONES_OF_LAB, lab), (value) => value ** 3),
  )

/** Six hexadecimal digits after `#`; what no screen of sRGB shows is cut off, channel by channel. */
export const hexOfLab = (lab: Lab): string =>
  `#${each(lightOfLab(lab), (value) => {
    const told = value > 0.0031308 ? 1.055 * value ** (1 / 2.4) - 0.055 : value * 12.92
    return Math.round(Math.min(1, Math.max(0, told)) * 255)
  })
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`

const isShown = (lch: Lch): boolean => lightOfLab(labOf(lch)).every((value) => value >= 0 && value <= 1)

/** As near as the chroma that a screen shows is looked for: far below what one step of a channel changes. */
const NEAR = 0.4 / 2 ** 13

/** The most chroma, up to the one asked for, that a screen of sRGB shows at a lightness and hue. */
export function shownChroma({ l, c, h }: Lch): number {
  if (isShown({ l, c, h })) return c
  let [low, high] = [0, c]
  while (high - low > NEAR) {
    const middle = low + (high - low) / 2
    if (isShown({ l, c: middle, h })) low = middle
    else high = middle
  }
  return low
}

const luminance = (hex: string): number => of([0.2126, 0.7152, 0.0722], lightOf(hex))

/** WCAG 2 contrast of two hexadecimal colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
