import type { Form } from './options'
import { type EmbedView, linesOf } from './view'

/*
 * How high a frame must be where no script tells: it depends on how wide it stands, in letters. All lengths are in
 * rem, so that they hold for larger letters too: 320 pixels with letters twice as large are a frame of 10 rem.
 */

/** A line over the width, and what it is at most: what a stretch of widths needs. */
type Piece = {
  most: number | null
  base: number
  slope: number
  /** How many figures or helplines stand side by side there. */
  columns: number
}

type Fit = {
  /** For how many figures or helplines the pieces are; null where their number changes nothing. */
  items: number | null
  /** The share of the height that their number doesn't change. */
  rest: number
  /** The height is that of the highest. */
  pieces: readonly Piece[]
}

const line = (base: number, slope: number, columns = 1): Piece => ({ most: null, base, slope, columns })
const flat = (base: number, columns = 1): Piece => line(base, 0, columns)
/** So high up to a width, and of no account beyond it. */
const upTo = (width: number, most: number, columns = 1): Piece => ({
  most,
  base: most + width * CLIFF,
  slope: CLIFF,
  columns,
})
const CLIFF = 99

/** Fitted to the demonstration's pages, of the house and of a partner, in both languages: see the test beside this. */
const FITS: Record<Form, Fit> = {
  full: { items: null, rest: 1, pieces: [flat(29.5), line(49.9, 0.43), upTo(30, 50.5), line(96.2, 3.1)] },
  compact: {
    items: null,
    rest: 1,
    pieces: [flat(26.2), upTo(39, 33), upTo(23, 35.2), line(68.6, 1.75), line(102, 4.15)],
  },
  figures: {
    items: 2,
    rest: 0.4,
    pieces: [
      flat(46.6, 2),
      upTo(42.5, 50, 2),
      upTo(38.2, 55.5, 2),
      upTo(37, 67.5),
      line(117.7, 1.8),
      line(201, 7.2),
      line(313, 16.5),
    ],
  },
  helplines: {
    items: 6,
    rest: 0.4,
    pieces: [
      flat(50, 2),
      line(102.2, 0.88, 2),
      upTo(36.7, 88.2),
      upTo(34.5, 97.2),
      upTo(24, 100.5),
      line(216.3, 5.35),
      line(301.3, 11.1),
      line(476, 25),
    ],
  },
}

/** No frame is lower: there is always room for the numbers. */
export const LEAST_REM = 22

/** What an embed is laid out as, and of how many figures or helplines. */
export type Framed = { form: Form; count: number }

export function framedAs(view: EmbedView, form: Form): Framed {
  if (form === 'full' && !view.picture) return { form: 'compact', count: 0 }
  return { form, count: form === 'figures' ? view.figures.length : linesOf(view, form).length }
}

/** Of how many figures or helplines it is scales what they take up. */
function piecesOf({ form, count }: Framed): readonly Omit<Piece, 'columns'>[] {
  const { items, rest, pieces } = FITS[form]
  return pieces.map(({ most, base, slope, columns }) => {
    const rows = items === null ? 1 : Math.ceil(count / columns) / Math.ceil(items / columns)
    const scale = rest + (1 - rest) * rows
    return { most: most === null ? null : most * scale, base: base * scale, slope: slope * scale }
  })
}

/** The height in rem that a frame of so many rem needs. */
export const frameHeightAt = (framed: Framed, width: number): number =>
  Math.max(
    LEAST_REM,
    ...piecesOf(framed).map(({ most, base, slope }) =>
      Math.min(most ?? Number.POSITIVE_INFINITY, base - slope * width),
    ),
  )

/** The same for a style: `cqw` is a hundredth of the width of the box that the frame stands in. */
export function frameHeightCss(framed: Framed): string {
  const pieces = piecesOf(framed).map(({ most, base, slope }) => {
    const low = slope === 0 ? `${tidy(base)}rem` : `${tidy(base)}rem - ${tidy(slope * 100)}cqw`
    return most === null ? low : `min(${tidy(most)}rem, ${low})`
  })
  return `max(${[`${LEAST_REM}rem`, ...pieces].join(', ')})`
}

const tidy = (figure: number): number => Math.ceil(figure * 10) / 10
