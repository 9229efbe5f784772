import { describe, expect, it } from 'vitest'
import { codeOf, nameIn, nameOf, readCode, readSeries, seriesOf, seriesToTry } from './code'

const TITLE = 'Une photo, mille chemins'

describe('the letters of a kit', () => {
  it('are the initials of its campaign and two of its own, the same each time', () => {
    expect(seriesOf(TITLE, 'a1')).toMatch(/^UPMC[BCDFGHJKMNPQRTVWXZ]{2}$/)
    expect(seriesOf(TITLE, 'a1')).toBe(seriesOf(TITLE, 'a1'))
  })

  it('tell the kits of one campaign apart without counting them', () => {
    const kits = Array.from({ length: 20 }, (_, index) => seriesOf(TITLE, `kit-${index}`))
    expect(new Set(kits).size).toBeGreaterThan(15)
  })

  it('are others at each turn, for a kit whose first are taken', () => {
    const tried = seriesToTry(TITLE, 'a1')
    expect(new Set(tried).size).toBeGreaterThan(8)
    for (const series of tried) expect(series).toHaveLength(6)
  })

  it('are never those of the example that our pages give', () => {
    const chosen = Array.from({ length: 5_000 }, (_, index) => `kit-${index}`)
    const unlucky = chosen.find((kit) => seriesOf(TITLE, kit) === 'UPMCQX') ?? ''
    expect(unlucky).not.toBe('')
    expect(seriesToTry(TITLE, unlucky)).not.toContain('UPMCQX')
  })

  it('are six at most, and never none', () => {
    expect(seriesOf('Élan été œuvre utile au village entier', 'a1')).toHaveLength(6)
    expect(seriesOf('2027 !', 'a1')).toMatch(/^KIT[A-Z]{2}$/)
  })
})

it('is read in the code as it is written, whatever its series', () => {
  const place = { series: 'UPMCQX', number: 2 }
  const code = codeOf(place, '91c4ab')
  expect([code, nameOf(place), nameIn(code)]).toEqual(['UPMCQX-2-91C4', 'UPMCQX-2', 'UPMCQX-2'])
  expect([readCode(' upmcqx 2 91c4'), readSeries('upmcqx 2')]).toEqual([code, 'UPMCQX-2'])
})
