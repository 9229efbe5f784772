import { describe, expect, it } from 'vitest'
import { SVG_FINDINGS } from '@/media/svg/verdict'
import { findingsText } from './findingsField'
import { findingWords, readFindings } from './findingWords'
import { LEVELS, LOGO_FINDINGS, type LogoFinding, PAPERS } from './logoVerdict'

const figures = {
  count: 2,
  names: 'script, onclick',
  percent: 12.5,
  contrast: 2.04,
  needed: 3,
  height: 90,
  wanted: 156,
  stroke: 0.31,
  neededStroke: 0.4,
  detail: 61,
  neededDetail: 50,
}

describe('findingWords', () => {
  it.each([...LOGO_FINDINGS, ...SVG_FINDINGS])('has words with figures for %s, in each language', (code) => {
    for (const level of LEVELS) {
      const { fr, en } = findingWords({ code, level, figures })
      expect(fr.found).not.toBe(en.found)
      expect([fr.title, en.title].every(Boolean)).toBe(true)
      expect(JSON.stringify({ fr, en })).not.toMatch(/undefined|NaN/)
    }
  })

  it('says what is needed and how to mend it, on each ground', () => {
    const error = (ground: 'day' | 'night', more = {}): LogoFinding => ({
      code: 'contrast',
      level: 'error',
      figures: { contrast: 2.04, needed: 3, ...more },
      ground,
    })
    expect(findingWords(error('night', { proposed: 17.8 })).fr).toEqual({
      title: 'Sur fond sombre',
      found: 'La nuit, à défaut d’une autre version, il est posé sur une plaque claire.',
      measure: 'Contraste 2,0. Il en faut 3,0.',
      remedy: 'Sans plaque : prenez celle-ci, tirée de votre logo (contraste 17,8), ou déposez la vôtre.',
    })
    expect(findingWords(error('night')).en.remedy).toContain('add your “Light version”')
    const titles = PAPERS.map((ground) => findingWords(error(ground)).fr.title)
    expect(titles).toEqual(['Sur fond clair', 'Sur fond sombre'])
    expect(findingWords({ ...error('day'), level: 'ok' }).fr).toMatchObject({
      found: 'Contraste 2,0. Il en faut 3,0.',
      remedy: null,
    })
  })
})

describe('findingsText', () => {
  const stored: LogoFinding[] = [
    { code: 'script-removed', level: 'fixed', figures: { count: 1, names: 'script' } },
    { code: 'margin-cut', level: 'fixed', figures: { percent: 40 } },
    { code: 'picture-same', level: 'ok', figures: { percent: 0 } },
  ]

  it('is one line for each that is not as it should be, in the reader’s language', () => {
    expect(findingsText(stored, 'fr')?.split('\n')).toHaveLength(2)
    expect(findingsText(stored, 'fr')).toContain('40,0 %')
    expect(findingsText(stored, 'en')).toContain('40.0%')
  })

  it('is nothing where nothing was found, and leaves out what another version wrote', () => {
    expect(findingsText([], 'fr')).toBeNull()
    expect(findingsText(null, 'fr')).toBeNull()
    expect(readFindings([{ code: 'from-tomorrow', data: {} }, stored[0], 7])).toEqual([stored[0]])
  })

  it('reads what it wrote, with its picture', () => {
    const box = { x: 0, y: 0, width: 10, height: 5 }
    const scenes: LogoFinding[] = [
      { code: 'margin-cut', level: 'fixed', figures: { percent: 3 }, scene: { file: box, frame: box } },
      { code: 'contrast', level: 'error', figures: { contrast: 2, needed: 3 }, ground: 'night' },
    ]
    expect(readFindings(JSON.parse(JSON.stringify(scenes)))).toEqual(scenes)
  })
})
