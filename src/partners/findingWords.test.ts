import { describe, expect, it } from 'vitest'
import { SVG_FINDINGS } from '@/media/svg/verdict'
import { findingsText } from './findingsField'
import { findingWords, readFindings } from './findingWords'
import { LOGO_FINDINGS } from './logoVerdict'

const DATA = {
  count: 2,
  names: 'script, onclick',
  percent: 12.5,
  day: 2,
  night: 2.9,
  needed: 3,
  height: 90,
  wanted: 156,
}

describe('findingWords', () => {
  it.each([...LOGO_FINDINGS, ...SVG_FINDINGS])('has words with figures for %s, in each language', (code) => {
    const { fr, en } = findingWords({ code, data: DATA })
    expect(fr).not.toBe(en)
    expect(fr + en).not.toMatch(/undefined|null|NaN/)
  })
})

describe('findingsText', () => {
  const stored = [
    { code: 'script-removed', data: { count: 1, names: 'script' } },
    { code: 'margin-cut', data: { percent: 40 } },
  ]

  it('is one line a finding, in the reader’s language', () => {
    expect(findingsText(stored, 'fr')?.split('\n')).toHaveLength(2)
    expect(findingsText(stored, 'fr')).toContain('40 %')
    expect(findingsText(stored, 'en')).toContain('40%')
  })

  it('is nothing where nothing was found, and leaves out what another version wrote', () => {
    expect(findingsText([], 'fr')).toBeNull()
    expect(findingsText(null, 'fr')).toBeNull()
    expect(readFindings([{ code: 'from-tomorrow', data: {} }, stored[0], 7])).toEqual([stored[0]])
  })
})
