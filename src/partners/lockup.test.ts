import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearSpace, fitLockup, HEIGHT, LOGO, type MarkSize, type MateRole, SHARE, TOLERANCE } from './lockup'

/** The marks of the demonstration, measured: each stands in a file 60 units high. */
const FONDATION: MarkSize = { width: 234.2, height: 58, box: 60 }
const VALMORIERE: MarkSize = { width: 206, height: 58.75, box: 60 }
const OSTEREL: MarkSize = { width: 168.6, height: 52, box: 60 }
const ORVANCE: MarkSize = { width: 175.9, height: 56, box: 60 }
const filled = (aspect: number): MarkSize => ({ width: aspect * 10, height: 10, box: 10 })

describe('fitLockup', () => {
  it('sizes the partners of the demonstration as the look shows them', () => {
    const joint = fitLockup(FONDATION, VALMORIERE, 'joint')
    expect(joint).toMatchObject({ ok: true, lead: 0.944, mate: 1 })
    expect(joint.ok && Math.abs(joint.ratio - 1)).toBeLessThan(0.001)
    expect(fitLockup(FONDATION, OSTEREL, 'supporting')).toMatchObject({ ok: true, lead: 0.96, mate: 1 })
    const funder = fitLockup(FONDATION, ORVANCE, 'funder')
    expect(funder).toMatchObject({ ok: true, lead: 1 })
    expect(funder.ok && Math.abs(funder.mate - 0.983)).toBeLessThanOrEqual(0.0011)
    expect(funder.ok && Math.abs(funder.ratio - 0.7)).toBeLessThan(0.002)
  })

  it('grows a mark that must be as large as any other until it is as high or as wide, and no further', () => {
    const drawn = ({ width, height, box }: MarkSize, factor: number) => ({
      width: (width / box) * factor,
      height: (height / box) * factor,
    })
    for (const mate of [OSTEREL, ORVANCE, filled(1.5), filled(4), filled(6)]) {
      const [plain, asked] = [
        fitLockup(FONDATION, mate, 'funder'),
        fitLockup(FONDATION, mate, 'funder', true),
      ]
      if (!plain.ok || !asked.ok) throw new Error('It does not fit.')
      const [lead, own] = [drawn(FONDATION, asked.lead), drawn(mate, asked.mate)]
      const over = Math.max(own.width / lead.width, own.height / lead.height)
      expect(over).toBeGreaterThan(0.998)
      expect(asked.ratio).toBeLessThan(1.03)
      if (asked.ratio > plain.ratio + 0.01) expect(over).toBeLessThan(1.002)
    }
    expect(fitLockup(FONDATION, filled(1.5), 'funder', true)).toEqual(
      fitLockup(FONDATION, filled(1.5), 'funder'),
    )
  })

  it('takes a square beside a wordmark as supporting, and not as joint', () => {
    expect(fitLockup(FONDATION, filled(1), 'supporting')).toMatchObject({ ok: true, mate: 1 })
    expect(fitLockup(FONDATION, filled(1), 'joint')).toMatchObject({
      ok: false,
      reason: 'mate-too-tall',
      data: { aspect: 1 },
    })
  })

  it('says how far a refused mark would have to change, truly', () => {
    for (const [mate, role] of [
      [filled(0.5), 'joint'],
      [filled(0.3), 'supporting'],
      [filled(40), 'joint'],
      [filled(40), 'funder'],
    ] as const) {
      const refusal = fitLockup(FONDATION, mate, role)
      if (refusal.ok) throw new Error('It fits.')
      const { aspect, limit } = refusal.data
      const nudge = limit > aspect ? 1.002 : 0.998
      expect(fitLockup(FONDATION, filled(limit * nudge), role).ok).toBe(true)
      expect(fitLockup(FONDATION, filled(limit / nudge), role).ok).toBe(false)
    }
  })

  const mark = fc
    .record({
      aspect: fc.double({ min: 0.1, max: 30, noNaN: true }),
      height: fc.double({ min: 1, max: 2_000, noNaN: true }),
      fill: fc.double({ min: 0.84, max: 1, noNaN: true }),
    })
    .map(({ aspect, height, fill }) => ({ width: aspect * height, height, box: height / fill }))
  const role = fc.constantFrom<MateRole>('joint', 'supporting', 'funder')

  it('keeps heights and areas, whatever the marks', () => {
    let fitted = 0
    fc.assert(
      fc.property(mark, mark, role, (lead, mate, is) => {
        const fit = fitLockup(lead, mate, is)
        if (!fit.ok) return
        fitted += 1
        for (const [{ height, box }, factor] of [
          [lead, fit.lead],
          [mate, fit.mate],
        ] as const) {
          expect(factor * LOGO.most).toBeLessThanOrEqual(HEIGHT.most)
          expect(factor * LOGO.least * (height / box)).toBeGreaterThanOrEqual(HEIGHT.least - 1e-6)
        }
        const drawn = ({ width, height, box }: MarkSize, factor: number) =>
          (width * height * factor ** 2) / box ** 2
        const ratio = drawn(mate, fit.mate) / drawn(lead, fit.lead)
        expect(Math.abs(ratio / SHARE[is] - 1)).toBeLessThanOrEqual(TOLERANCE)
      }),
      { numRuns: 2_000 },
    )
    expect(fitted).toBeGreaterThan(300)
  })

  it('refuses only what no two factors could do', () => {
    fc.assert(
      fc.property(mark, mark, role, (lead, mate, is) => {
        if (fitLockup(lead, mate, is).ok) return
        const area = ({ width, height, box }: MarkSize) => (width * height) / box ** 2
        const floor = ({ height, box }: MarkSize) => (HEIGHT.least / LOGO.least) * (box / height)
        const least = (area(mate) * floor(mate) ** 2) / area(lead)
        const most = area(mate) / (area(lead) * floor(lead) ** 2)
        const SLACK = 0.004
        const possible =
          most >= SHARE[is] * (1 - TOLERANCE + SLACK) && least <= SHARE[is] * (1 + TOLERANCE - SLACK)
        expect(possible).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('clearSpace', () => {
  it('is half the height of the lead’s mark', () => {
    expect(clearSpace(FONDATION, 0.944) * 52).toBeCloseTo((52 * 0.944 * 58) / 60 / 2, 6)
  })
})
