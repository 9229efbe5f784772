import { describe, expect, it } from 'vitest'
import { framedAs, frameHeightAt, frameHeightCss, LEAST_REM } from './frameHeight'
import type { Form } from './options'
import { LINES, viewForTests } from './testing/view'

/**
 * Heights that the demonstration's pages need, in rem: of a partner's page and of the house's, the lower and the higher
 * of French and English; measured in Chromium, as `[width, least, most]`.
 */
const MEASURED: Record<Form, readonly (readonly [width: number, least: number, most: number])[]> = {
  full: [
    [10, 61.1, 65.0],
    [11, 56.0, 58.4],
    [12.2, 51.0, 55.2],
    [13, 48.6, 51.0],
    [14, 47.5, 51.7],
    [16, 46.2, 49.2],
    [18, 45.0, 45.7],
    [20, 43.0, 47.2],
    [22.4, 44.6, 48.0],
    [24.4, 44.7, 48.1],
    [27.5, 43.7, 50.3],
    [29.9, 45.5, 48.8],
    [30.1, 32.1, 35.4],
    [33.8, 29.3, 35.4],
    [36.2, 29.3, 33.6],
    [37.5, 29.3, 32.7],
    [40, 26.8, 28.3],
    [43.8, 25.0, 28.4],
    [48, 25.7, 29.1],
    [56.2, 27.9, 29.4],
    [62.5, 28.0, 28.1],
    [80, 26.0, 28.1],
  ],
  compact: [
    [10, 56.0, 59.9],
    [11, 50.2, 52.5],
    [12.2, 42.6, 48.5],
    [13, 41.4, 43.7],
    [14, 39.6, 43.7],
    [16, 36.8, 39.7],
    [18, 34.2, 34.9],
    [20, 30.7, 34.9],
    [22.4, 30.7, 34.0],
    [24.4, 29.3, 32.7],
    [27.5, 26.1, 32.7],
    [29.9, 26.1, 29.4],
    [30.1, 29.5, 32.9],
    [33.8, 26.8, 32.9],
    [36.2, 26.8, 30.2],
    [37.5, 26.8, 30.2],
    [40, 24.3, 25.8],
    [43.8, 22.4, 25.8],
    [48, 22.4, 25.8],
    [56.2, 22.4, 23.9],
    [62.5, 22.4, 22.6],
    [80, 20.5, 22.6],
  ],
  figures: [
    [10, 138.6, 147.2],
    [11, 121.6, 130.4],
    [12.2, 107.1, 112.5],
    [13, 98.1, 103.2],
    [14, 93.1, 99.0],
    [16, 84.8, 88.2],
    [18, 79.8, 84.0],
    [20, 70.6, 77.4],
    [22.4, 69.0, 74.0],
    [24.4, 67.6, 72.7],
    [27.5, 60.1, 66.6],
    [29.9, 60.1, 63.5],
    [30.1, 63.6, 67.0],
    [33.8, 61.0, 67.1],
    [36.2, 61.1, 64.5],
    [37.5, 51.6, 55.2],
    [40, 46.4, 49.2],
    [43.8, 42.9, 46.2],
    [48, 43.0, 46.4],
    [56.2, 40.0, 41.9],
    [62.5, 40.1, 40.2],
    [80, 38.5, 40.5],
  ],
  helplines: [
    [10, 215.8, 225.2],
    [11, 181.1, 184.3],
    [12.2, 166.1, 169.4],
    [13, 149.8, 155.9],
    [14, 140.8, 144.1],
    [16, 124.5, 129.4],
    [18, 117.5, 118.4],
    [20, 99.6, 106.5],
    [22.4, 95.3, 100.1],
    [24.4, 90.7, 96.8],
    [27.5, 87.5, 94.0],
    [29.9, 86.0, 90.8],
    [30.1, 91.6, 95.0],
    [33.8, 87.3, 92.1],
    [36.2, 84.3, 87.7],
    [37.5, 65.7, 69.0],
    [40, 60.2, 63.2],
    [43.8, 57.0, 60.3],
    [48, 53.6, 57.0],
    [56.2, 48.4, 49.7],
    [62.5, 45.8, 47.5],
    [80, 44.0, 47.7],
  ],
}

const COUNT: Record<Form, number> = { full: 2, compact: 2, figures: 2, helplines: 6 }

describe.each(['full', 'compact', 'figures', 'helplines'] as const)('a frame of %s', (form) => {
  const framed = { form, count: COUNT[form] }

  it.each(MEASURED[form])('%d rem wide cuts nothing, and holds no hole', (width, least, most) => {
    const height = frameHeightAt(framed, width)
    expect(height).toBeGreaterThanOrEqual(most - 0.1)
    // What is left over goes into the layout: some lines of it, or a sixth of a long page.
    expect(height - least).toBeLessThanOrEqual(Math.max(9.5, least * 0.17))
  })

  it('says in CSS what it says in figures', () => {
    for (const [width] of MEASURED[form])
      expect(Math.abs(cssAt(frameHeightCss(framed), width) - frameHeightAt(framed, width))).toBeLessThan(0.3)
  })
})

it('is higher for more, lower for fewer, and never lower than what the numbers need', () => {
  for (const width of [12, 20, 24.4, 40]) {
    const heights = [1, 2, 3, 4, 6].map((count) => frameHeightAt({ form: 'helplines', count }, width))
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
    expect(heights[0]).toBeGreaterThanOrEqual(LEAST_REM)
  }
  expect(frameHeightAt({ form: 'figures', count: 3 }, 24.4)).toBeGreaterThan(
    frameHeightAt({ form: 'figures', count: 2 }, 24.4) + 15,
  )
})

it('of everything is that of what it is laid out as, where there is no drawing', () => {
  expect(framedAs(viewForTests(), 'full').form).toBe('compact')
  expect(framedAs(viewForTests(), 'helplines')).toEqual({ form: 'helplines', count: LINES.length })
  expect(framedAs(viewForTests(), 'figures')).toEqual({ form: 'figures', count: 1 })
})

/** `max(22rem, min(50.5rem, 3020.5rem - 9900cqw))` at a width in rem. */
function cssAt(css: string, width: number): number {
  const sum = (text: string) =>
    text
      .split(' - ')
      .map((term) =>
        term.endsWith('cqw') ? (Number.parseFloat(term) / 100) * width : Number.parseFloat(term),
      )
      .reduce((all, one) => all - one)
  const parts = css.slice(4, -1).split(/, (?![^(]*\))/)
  return Math.max(
    ...parts.map((part) =>
      part.startsWith('min(') ? Math.min(...part.slice(4, -1).split(', ').map(sum)) : sum(part),
    ),
  )
}
