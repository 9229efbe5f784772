import { describe, expect, it } from 'vitest'
import { DEFAULTS, FORMS } from './options'
import { LINES, viewForTests } from './testing/view'
import { readCopy, verdictOf, versionOf } from './version'

const version = (made: Parameters<typeof viewForTests>[0] = {}, form = DEFAULTS.form) =>
  versionOf(viewForTests(made), { form })
const asked = (v: string) => readCopy(new URLSearchParams({ v, date: '2026-11-20' }))
const verdict = (made: Parameters<typeof viewForTests>[0]) => verdictOf(asked(version()), version(made))

describe('a copy', () => {
  it('is right while nothing changed', () => expect(verdict({})).toBe('same'))

  it('is told that words changed', () => {
    expect(verdict({ over: { tagline: 'Autre chose.' } })).toBe('text')
    expect(verdict({ house: true })).toBe('text')
  })

  it.each([
    [
      'a number',
      LINES.map((line) =>
        line.id === 'a2' ? { ...line, numbers: [{ number: '120', by: 'tel' as const }] } : line,
      ),
    ],
    ['a line out of service', LINES.map((line) => (line.id === 'a3' ? { ...line, active: false } : line))],
  ])('is told first that %s changed', (_, lines) => expect(verdict({ lines })).toBe('lines'))

  it('is not told of what it does not show', () => {
    const lines = LINES.map((line) =>
      line.id === 'a4' ? { ...line, website: 'https://autre.example/' } : line,
    )
    expect(verdict({ lines })).toBe('same')
    expect(version({ lines }, 'helplines')).not.toBe(version({}, 'helplines'))
  })

  it.each(['', 'abc', '12345678-1234567g', '<script>'])('with version "%s" is unknown', (v) =>
    expect(verdictOf(asked(v), version())).toBe('unknown'),
  )

  it('has a version of the same shape in every form', () => {
    for (const form of FORMS) expect(asked(version({}, form)).version).toBe(version({}, form))
  })

  it('is told that the partner’s own words changed, where it shows them', () => {
    const slots = { introduction: 'Bonjour.' }
    expect(verdict({ slots })).toBe('text')
    expect(version({ slots }, 'compact')).toBe(version({}, 'compact'))
  })

  it('with a made-up day says none', () =>
    expect(readCopy(new URLSearchParams({ date: '2026-02-31' })).date).toBeNull())
})
