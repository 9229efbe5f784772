import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode as register,
  wcagContrast,
} from 'culori/fn'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrast, hexOfLab, labOf, lchOf, shownChroma } from './colourSpace'

for (const mode of [modeRgb, modeLrgb, modeOklch]) register(mode)
const toOklch = converter('oklch')

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const check = <A, B>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>, test: (a: A, b: B) => void) =>
  fc.assert(fc.property(one, other, test), { numRuns: 1_000 })

it('takes a colour apart as culori does', () =>
  check(hex, hex, (one, other) => {
    const { l, c, h } = lchOf(one)
    const known = toOklch(one)
    expect(l).toBeCloseTo(known?.l ?? -1, 10)
    expect(c).toBeCloseTo(known?.c ?? -1, 8)
    if (c > 0.001) expect(h).toBeCloseTo(known?.h ?? -1, 6)
    expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 10)
    expect(hexOfLab(labOf(lchOf(one)))).toBe(one)
  }))

it('finds the most chroma that a screen shows as culori does', () =>
  check(fc.tuple(unit, unit), fc.integer({ min: 0, max: 359 }), ([l, share], h) => {
    const c = shownChroma({ l, c: share * 0.4, h })
    const known = clampChroma({ mode: 'oklch', l, c: share * 0.4, h }, 'oklch')
    expect(Math.abs(c - (known.c ?? 0))).toBeLessThan(1e-4)
    expect(hexOfLab(labOf({ l, c, h }))).toBe(formatHex({ mode: 'oklch', l, c, h }))
  }))

it('gives a grey no hue', () =>
  expect(['#000000', '#777777', '#ffffff'].map((grey) => lchOf(grey).h)).toEqual([0, 0, 0]))
