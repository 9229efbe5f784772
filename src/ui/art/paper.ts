/**
 * The paper colours of the drawings. The class takes the edition's colour and the night's; the `fill` beside
 * it is what a reader without our style sheet sees.
 */
const paper = (name: string, fill: string) => ({ className: `a-${name}`, fill })

export const PAPER = {
  house: paper('house', '#064c36'),
  coral: paper('coral', '#e7714c'),
  sky: paper('sky', '#7bbcd5'),
  leaf: paper('leaf', '#57966e'),
  petal: paper('petal', '#fab5a3'),
  white: paper('white', '#fcfbf8'),
  light: paper('light', '#fdcc45'),
} as const

/** A window that lights up once, in the given place of the order (0 to 8). */
export const lit = (place: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8) => ({
  className: `a-light lit n${place}`,
  fill: '#fdcc45',
})
