import { describe, expect, it } from 'vitest'
import { frontAndRest, logoChecks, verdictOf } from './logoChecks'
import type { Level, LogoFinding, Paper } from './logoVerdict'

const contrast = (ground: Paper, level: Level): LogoFinding => ({
  code: 'contrast',
  level,
  ground,
  figures: {},
})
const finding = (code: LogoFinding['code'], level: Level): LogoFinding => ({ code, level, figures: {} })
const light = [
  contrast('day', 'ok'),
  contrast('night', 'error'),
  finding('small-size', 'ok'),
  finding('margin', 'ok'),
  finding('script-removed', 'fixed'),
]
const dark = [
  contrast('day', 'error'),
  contrast('night', 'ok'),
  finding('small-size', 'warn'),
  finding('margin', 'ok'),
]
const told = (checks: ReturnType<typeof logoChecks>) =>
  checks.map(({ finding: { code, level }, version, ground }) => `${version} ${ground} ${code} ${level}`)

describe('logoChecks', () => {
  it('asks one file for both grounds', () => {
    expect(told(logoChecks({ light }))).toEqual([
      'light day contrast ok',
      'light night contrast error',
      'light day small-size ok',
      'light day margin ok',
      'light day script-removed fixed',
    ])
    expect(verdictOf(logoChecks({ light }))).toEqual({ advised: 1, worst: 'error' })
  })

  it('asks two files for their own grounds, and says what is good once', () => {
    expect(told(logoChecks({ light, dark }))).toEqual([
      'light day contrast ok',
      'dark night contrast ok',
      'dark night small-size warn',
      'light day margin ok',
      'light day script-removed fixed',
    ])
    expect(verdictOf(logoChecks({ light, dark }))).toEqual({ advised: 1, worst: 'warn' })
  })

  it('gives the same advice once, and counts what it gives', () => {
    const both = logoChecks({ light: [contrast('day', 'ok'), finding('small-size', 'warn')], dark })
    expect(told(both)).toEqual([
      'light day contrast ok',
      'dark night contrast ok',
      'light day small-size warn',
    ])
    expect(verdictOf(both).advised).toBe(1)
    expect(told(frontAndRest(both).front)[0]).toBe('light day small-size warn')
  })

  it('shows a file where it can be seen', () => {
    expect(told(logoChecks({ light: dark }))).toContain('light night margin ok')
    expect(told(logoChecks({ dark }))).toContain('dark night margin ok')
  })

  it('has nothing to say of nothing', () => {
    expect(logoChecks({})).toEqual([])
    expect(logoChecks({ light: null, dark: null })).toEqual([])
    expect(verdictOf([])).toEqual({ advised: 0, worst: 'ok' })
  })
})
