import { describe, expect, it } from 'vitest'
import type { Party } from '@/partners/lockup/types'
import { drawLockup, type Heads } from './lockup'

const party = (id: string, href?: string): Party => ({
  id,
  name: `Maison ${id}`,
  role: id === 'a' ? 'lead' : 'joint',
  variants: href
    ? [{ form: 'horizontal', ink: 'colour', width: 234.7, height: 60, href, contrast: { light: 9, dark: 9 } }]
    : [],
})
const file = { bytes: new Uint8Array([1]), extension: 'svg' }
const draw = (
  parties: readonly Party[],
  files: Heads['files'] = new Map([
    ['/a', file],
    ['/b', { ...file, bytes: new Uint8Array([2]) }],
  ]),
) => drawLockup({ parties, files })

describe('drawLockup', () => {
  it('stands two logos beside each other, at the same height, with the rule between and no margin round them', () => {
    const drawn = draw([party('a', '/a'), party('b', '/b')])
    const [first, rule, second] = drawn?.drawing.boxes ?? []
    expect(first).toMatchObject({ kind: 'image', image: 'lockup-1.svg', alt: 'Maison a', x: 0 })
    expect(rule).toMatchObject({ kind: 'rule' })
    expect(second).toMatchObject({ kind: 'image', image: 'lockup-2.svg', alt: 'Maison b' })
    expect(Object.keys(drawn?.images ?? {})).toEqual(['lockup-1.svg', 'lockup-2.svg'])
    expect(drawn?.drawing.height).toBeGreaterThanOrEqual(6.35)
    expect(drawn?.drawing.width).toBeLessThanOrEqual(104)
  })

  it('sets the name of who has no logo, or whose file is not there', () => {
    expect(draw([party('a')])?.drawing.boxes).toMatchObject([{ kind: 'name', lines: ['Maison a'] }])
    expect(draw([party('a', '/gone')])?.drawing.boxes).toMatchObject([{ kind: 'name' }])
  })

  it('draws nothing where there is nobody, or where they can not stand together', () => {
    expect(draw([])).toBeNull()
    expect(draw([{ ...party('a'), name: '' }])).toBeNull()
    expect(draw([{ ...party('a'), name: 'x'.repeat(200) }])).toBeNull()
  })
})
