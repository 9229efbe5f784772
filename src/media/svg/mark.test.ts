import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Mark, measureMark } from './mark'
import { sanitiseSvg } from './sanitise'

async function measured(source: string | Uint8Array): Promise<Mark | null> {
  const cleaned = sanitiseSvg(typeof source === 'string' ? new TextEncoder().encode(source) : source)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  return (await measureMark(cleaned)).mark
}
const svg = (inside: string, box: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`

describe('measureMark', () => {
  it.each([
    ['fondation', 234.2, 58],
    ['ville', 206, 58.75],
    ['ecoles', 168.6, 52],
    ['mutuelle', 175.9, 56],
  ])('%s: %d × %d to a thousandth', async (name, width, height) => {
    for (const variant of ['light', 'dark']) {
      const mark = await measured(readFileSync(`src/seed/logos/${name}-${variant}.svg`))
      expect(Math.abs((mark?.width ?? 0) / width - 1)).toBeLessThan(0.001)
      expect(Math.abs((mark?.height ?? 0) / height - 1)).toBeLessThan(0.001)
      expect(mark?.area).toBeCloseTo((mark?.width ?? 0) * (mark?.height ?? 0), 6)
      expect(mark?.plated).toBe(false)
    }
  })

  it('trims an empty margin, in the units and from the origin of the viewBox', async () => {
    const mark = await measured(
      svg('<rect x="-30.25" y="12.5" width="20.5" height="10.25"/>', '-50 0 100 50'),
    )
    expect(mark?.trimmed.x).toBeCloseTo(-30.25, 1)
    expect(mark?.trimmed.y).toBeCloseTo(12.5, 1)
    expect(mark?.trimmed.width).toBeCloseTo(20.5, 1)
    expect(mark?.trimmed.height).toBeCloseTo(10.25, 1)
    expect(mark?.ink).toBeCloseTo(1, 1)
  })

  it('counts the ink of a ring', async () => {
    const mark = await measured(
      svg('<circle cx="50" cy="50" r="40" fill="none" stroke="#000" stroke-width="10"/>', '0 0 100 100'),
    )
    expect(mark?.width).toBeCloseTo(90, 0)
    expect(mark?.ink).toBeCloseTo((Math.PI * (45 ** 2 - 35 ** 2)) / 90 ** 2, 2)
  })

  it('sees a plate behind the mark', async () => {
    const mark = await measured(
      svg('<rect width="60" height="30" fill="#fff"/><circle cx="30" cy="15" r="9"/>', '0 0 60 30'),
    )
    expect(mark).toMatchObject({ plated: true })
  })

  it('finds nothing in a drawing that shows nothing', async () => {
    expect(await measured(svg('<path d="M0 0h9v9z" fill="none"/>', '0 0 60 30'))).toBeNull()
  })

  it('measures a very wide mark within the size limit', async () => {
    const mark = await measured(svg('<rect x="10" width="1900" height="10"/>', '0 0 2000 10'))
    expect(mark?.width).toBeCloseTo(1900, -1)
  })
})
