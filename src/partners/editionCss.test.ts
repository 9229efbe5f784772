import { createHash } from 'node:crypto'
import fc from 'fast-check'
import postcss, { type Declaration } from 'postcss'
import { describe, expect, it } from 'vitest'
import { editionCss } from './editionCss'
import { palette } from './palette'

const TOKENS = new Set([
  '--house',
  '--on-house',
  '--house-ink',
  '--house-wash',
  '--hero-ground',
  '--art-house',
  '--band',
  '--lead',
  '--mate',
  '--clear',
])

const declarationsOf = (css: string): Declaration[] => {
  const found: Declaration[] = []
  postcss.parse(css).walkDecls((declaration) => {
    found.push(declaration)
  })
  return found
}
const conditionsOf = (declaration: Declaration): string[] => {
  const conditions: string[] = []
  for (let node = declaration.parent?.parent; node && node.type === 'atrule'; node = node.parent) {
    if ('params' in node && 'name' in node) conditions.push(`${node.name} ${node.params}`)
  }
  return conditions
}

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((c) => c.toString(16).padStart(2, '0')).join('')}`)
const factor = fc.double({ min: 0.6, max: 1, noNaN: true })
const ground = fc.constantFrom('dawn' as const, 'sky' as const, 'lime' as const)

describe('editionCss', () => {
  it('writes Valmorière as the look has it', () => {
    const { css } = editionCss({ palette: palette('#487cde'), lead: 0.944, mate: 1, clear: 0.456 })
    expect(css).toContain(':root[data-edition] { --house: #1e4798; --on-house: #fbfcfe;')
    expect(css).toContain('--lead: 0.944; --mate: 1; --clear: 0.456;')
    expect(css).toContain('--house: oklch(0.42 0.14 262')
  })

  it('gives every browser hexadecimal, and the young ones OKLCH of the same tokens', () => {
    const all = declarationsOf(
      editionCss({ palette: palette('#487cde'), lead: 1, mate: 1, clear: 0.456 }).css,
    )
    const night = (declaration: Declaration) => conditionsOf(declaration).some((at) => at.includes('dark'))
    const names = (wanted: (declaration: Declaration) => boolean) =>
      all.filter(wanted).map(({ prop }) => prop)
    const young = (declaration: Declaration) =>
      conditionsOf(declaration).some((at) => at.startsWith('supports'))
    const FOUR = ['--house', '--on-house', '--house-ink', '--house-wash']
    expect(names((d) => !young(d) && !night(d))).toEqual([
      ...FOUR,
      '--hero-ground',
      '--lead',
      '--mate',
      '--clear',
    ])
    expect(names((d) => !young(d) && night(d))).toEqual([...FOUR, '--art-house', '--band', '--hero-ground'])
    expect(names((d) => young(d) && !night(d))).toEqual(FOUR)
    expect(names((d) => young(d) && night(d))).toEqual([...FOUR, '--art-house'])
  })

  it('holds nothing but the tokens, in forms that an old browser reads, whatever the colour', () => {
    fc.assert(
      fc.property(hex, factor, factor, fc.option(ground), (brand, lead, mate, on) => {
        const { css } = editionCss({ palette: palette(brand, on), lead, mate, clear: 0.456 })
        expect(css.length).toBeLessThan(1_400)
        for (const declaration of declarationsOf(css)) {
          expect(TOKENS.has(declaration.prop)).toBe(true)
          const young = conditionsOf(declaration).some((at) => at.startsWith('supports'))
          expect(declaration.value).toMatch(
            young ? /^oklch\([\d.]+ [\d.]+ [\d.]+\)$/ : /^(#[0-9a-f]{6}|[\d.]+|var\(--(dawn|sky|lime)\))$/,
          )
        }
        expect(css).not.toMatch(/url|@import|color-mix|\de-\d/)
      }),
    )
  })

  it('keeps night colours to screens that ask for them', () => {
    for (const declaration of declarationsOf(
      editionCss({ palette: palette('#487cde'), lead: 1, mate: 1, clear: 0.456 }).css,
    )) {
      if (!['--art-house', '--band'].includes(declaration.prop)) continue
      expect(conditionsOf(declaration)).toContain('media screen and (prefers-color-scheme: dark)')
    }
  })

  it('leaves the house its colours and the campaign its ground where there is no palette', () => {
    const { css } = editionCss({ palette: null, ground: 'sky', lead: 1, mate: 0.9, clear: 0.456 })
    expect(declarationsOf(css).map(({ prop, value }) => `${prop} ${value}`)).toEqual([
      '--hero-ground var(--sky)',
      '--lead 1',
      '--mate 0.9',
      '--clear 0.456',
      '--hero-ground var(--sky)',
    ])
  })

  it('is named by its content, and always the same for the same look', () => {
    const look = { palette: palette('#487cde'), lead: 0.944, mate: 1, clear: 0.456 }
    const { css, hash } = editionCss(look)
    expect(hash).toBe(createHash('sha256').update(css).digest('hex').slice(0, 16))
    expect(editionCss({ ...look, palette: palette('#487cde') })).toEqual({ css, hash })
    expect(editionCss({ ...look, lead: 0.945 }).hash).not.toBe(hash)
  })

  it('refuses a value that is no colour and no factor', () => {
    const real = palette('#487cde')
    const evil = '#fff;}body{display:none'
    const broken = [
      { ...real, day: { ...real.day, heroGround: evil } },
      { ...real, day: { ...real.day, house: { ...real.day.house, hex: evil } } },
      { ...real, night: { ...real.night, band: 'red' } },
      { ...real, day: { ...real.day, house: { ...real.day.house, oklch: { l: Number.NaN, c: 0, h: 0 } } } },
    ]
    for (const one of broken)
      expect(() => editionCss({ palette: one, lead: 1, mate: 1, clear: 0.456 })).toThrow(RangeError)
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 9]) {
      expect(() => editionCss({ palette: real, lead: size, mate: 1, clear: 0.456 })).toThrow(RangeError)
    }
  })
})
