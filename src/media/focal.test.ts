import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropRound } from './encoder/crop.mjs'
import { focalPoint } from './focal'
import { SHARE } from './limits'

describe('cropRound', () => {
  it('cuts the middle when the middle is the point', () => {
    expect(cropRound({ width: 2400, height: 2000 }, SHARE, { x: 50, y: 50 })).toEqual({
      left: 0,
      top: 370,
      width: 2400,
      height: 1260,
    })
  })

  it('goes to the edge and no further', () => {
    expect(cropRound({ width: 1000, height: 2000 }, SHARE, { x: 50, y: 0 }).top).toBe(0)
    expect(cropRound({ width: 1000, height: 2000 }, SHARE, { x: 50, y: 100 })).toMatchObject({
      top: 1475,
      height: 525,
    })
  })

  it('stays inside any image, and holds the point', () => {
    const side = fc.integer({ min: 1, max: 30_000 })
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(side, side, percent, percent, (width, height, x, y) => {
        const cut = cropRound({ width, height }, SHARE, { x, y })
        expect(cut.left).toBeGreaterThanOrEqual(0)
        expect(cut.top).toBeGreaterThanOrEqual(0)
        expect(cut.left + cut.width).toBeLessThanOrEqual(width)
        expect(cut.top + cut.height).toBeLessThanOrEqual(height)
        expect(Math.min(cut.width, cut.height)).toBeGreaterThan(0)
        expect((width * x) / 100).toBeGreaterThanOrEqual(cut.left - 1)
        expect((width * x) / 100).toBeLessThanOrEqual(cut.left + cut.width + 1)
        expect((height * y) / 100).toBeGreaterThanOrEqual(cut.top - 1)
        expect((height * y) / 100).toBeLessThanOrEqual(cut.top + cut.height + 1)
      }),
    )
  })
})

it('reads a focal point from whatever is stored', () => {
  expect(focalPoint(12.4, 180)).toEqual({ x: 12, y: 100 })
  expect(focalPoint(null, '30')).toEqual({ x: 50, y: 50 })
  expect(focalPoint(Number.NaN, 0)).toEqual({ x: 50, y: 0 })
})
