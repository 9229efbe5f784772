import fc from 'fast-check'
import { expect, it } from 'vitest'
import { webWidths } from './widths'

it('offers the whole ladder to a large landscape', () => {
  expect(webWidths({ width: 5472, height: 3648 })).toEqual([480, 960, 1440, 2560])
})

it('never goes beyond the original, and ends at its own width', () => {
  expect(webWidths({ width: 1200, height: 800 })).toEqual([480, 960, 1200])
  expect(webWidths({ width: 300, height: 200 })).toEqual([300])
  expect(webWidths({ width: 480, height: 200 })).toEqual([480])
})

it('leaves out a step that is almost the largest', () => {
  expect(webWidths({ width: 1000, height: 800 })).toEqual([480, 1000])
})

it('bounds the pixels of a portrait', () => {
  expect(webWidths({ width: 3648, height: 5472 })).toEqual([480, 960, 1440, 1810])
})

it('holds its limits for any image', () => {
  const side = fc.integer({ min: 1, max: 30_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const widths = webWidths({ width, height })
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
      const largest = widths.at(-1) ?? 0
      expect(largest).toBeGreaterThan(0)
      expect(largest).toBeLessThanOrEqual(Math.min(width, 2560))
      const scaled = Math.round((largest * height) / width)
      if (largest > 1) expect(largest * scaled).toBeLessThanOrEqual(2560 * 1920 + largest)
    }),
  )
})
