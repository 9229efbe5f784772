import { describe, expect, it } from 'vitest'
import { drawnBox, outsideOf, union } from './drawn'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`

describe('drawnBox', () => {
  it.each([
    ['left of the frame and above it', '<rect x="-40" y="-30" width="60" height="50"/>', [-40, -30, 60, 50]],
    [
      'far away, moved there',
      '<g transform="translate(9000 500)"><rect width="30" height="10"/></g>',
      [9000, 500, 30, 10],
    ],
    ['with a stroke', '<path d="M0 0h100" stroke="#000" stroke-width="10"/>', [0, -5, 100, 10]],
    [
      'beside what is hidden',
      '<rect x="-8000" width="9" height="9" fill="none"/><rect x="10" y="20" width="30" height="40"/>',
      [10, 20, 30, 40],
    ],
    [
      'cut by a clip',
      '<clipPath id="c"><rect width="50" height="20"/></clipPath><rect x="-20" y="-5" width="5000" height="90" clip-path="url(#c)"/>',
      [0, 0, 50, 20],
    ],
  ])('finds what is drawn %s', async (_, inside, box) => {
    const found = await drawnBox(svg(inside))
    const [x, y, width, height] = box
    expect(found?.x).toBeCloseTo(x ?? 0, 0)
    expect(found?.y).toBeCloseTo(y ?? 0, 0)
    expect(found?.width).toBeCloseTo(width ?? 0, 0)
    expect(found?.height).toBeCloseTo(height ?? 0, 0)
  })

  it('finds nothing where nothing is seen', async () => {
    expect(await drawnBox(svg(''))).toBeNull()
    expect(await drawnBox(svg('<rect width="9" height="9" fill="none"/>'))).toBeNull()
  })
})

describe('outsideOf and union', () => {
  const frame = { x: 0, y: 0, width: 10, height: 10 }
  it('count areas', () => {
    expect(outsideOf(frame, { x: 2, y: 2, width: 3, height: 3 })).toBe(0)
    expect(outsideOf(frame, { x: -5, y: 0, width: 10, height: 10 })).toBe(0.5)
    expect(outsideOf(frame, { x: 20, y: 0, width: 1, height: 1 })).toBe(1)
    expect(union(frame, { x: -5, y: 3, width: 2, height: 20 })).toEqual({
      x: -5,
      y: 0,
      width: 15,
      height: 23,
    })
  })
})
