import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barsOf, roundUp } from './bars'

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [10, 10],
  [11, 20],
  [99, 100],
  [101, 200],
  [4999, 5000],
])('above %i the line stands at %i', (figure, line) => expect(roundUp(figure)).toBe(line))

it('draws every bar inside, in its order, as high as its figure', () => {
  const figures = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(figures, (counts) => {
      const { bars, top } = barsOf(counts, { width: 720, height: 200, least: 10 })
      let left = 0
      bars.forEach(({ x, y, width, height }, index) => {
        expect(x).toBeGreaterThanOrEqual(left - 0.02)
        expect(x + width).toBeLessThanOrEqual(720.02)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeCloseTo(200, 1)
        expect(Math.abs(height - ((counts[index] ?? 0) / top) * 200)).toBeLessThan(0.02)
        left = x + width
      })
    }),
  )
})
