import { describe, expect, it } from 'vitest'
import { ISSUING_RULES } from '../issuing/rules'
import { kit } from '../kit.fixture'
import { alreadyOutWords, embargoFault } from './rules'

const now = new Date('2027-02-08T05:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString()

const refusals = (
  embargo: string | undefined,
  issues: { number: number; publicFrom: string }[] = [],
  { follows = null, wait = false }: { follows?: number | null; wait?: boolean } = {},
) =>
  ISSUING_RULES.flatMap((rule) =>
    rule({
      content: { ...kit, embargo },
      readings: [],
      held: [],
      covers: () => true,
      number: 1,
      follows,
      stands: follows,
      handed: null,
      issues,
      wait,
      correction: { fr: 'x', en: 'x' },
      now,
    }),
  )

describe('an embargo', () => {
  it.each([
    [-1, 'past'],
    [0, 'past'],
    [4.99, 'near'],
    [5, null],
    [60, null],
  ])('of %s minutes from now is %s', (minutes, fault) =>
    expect(embargoFault(later(minutes), now)).toBe(fault),
  )

  it('that is past or too near is refused in words, with the way to mend it', () => {
    for (const embargo of [later(-10), later(2)]) {
      const [refusal, ...others] = refusals(embargo)
      expect(others).toEqual([])
      expect(refusal).toMatchObject({ rule: 'embargo-ahead', path: 'embargo' })
      expect(refusal?.message.fr).toMatch(/[Vv]idez ce champ/)
      expect(refusal?.message.en).toContain('8 February 2027')
    }
    expect(refusals(later(60))).toEqual([])
    expect(refusals(undefined)).toEqual([])
  })

  it('does not hold back the correction of what is public, unless somebody says so', () => {
    const [refusal, ...others] = refusals(later(60), [], { follows: 1 })
    expect(others).toEqual([])
    expect(refusal).toMatchObject({ rule: 'embargo-again', path: 'wait' })
    expect(refusal?.message.fr).toContain('8 février 2027, 7 h (heure de Paris)')
    expect(refusals(later(60), [], { follows: 1, wait: true })).toEqual([])
    expect(refusals(later(-60), [{ number: 1, publicFrom: later(-60) }], { follows: 1 })).toEqual([])
  })

  it('that an earlier issue has kept stays in the record', () => {
    expect(refusals(later(-60), [{ number: 1, publicFrom: later(-60) }])).toEqual([])
  })
})

describe('images that are out already', () => {
  it('are told in words with where they are seen; the others are held back, and not worth a word', () => {
    const seen = [
      { name: 'Le halo', where: ['page « Agir »', 'numéro UPMC-1-91C4'] },
      { name: 'Le disque', where: [] },
    ]
    expect(alreadyOutWords(seen, 'fr')).toContain(
      ': « Le halo » (page « Agir », numéro UPMC-1-91C4). L’embargo',
    )
    expect(alreadyOutWords(seen, 'en')).toContain('“Le halo” (')
    expect(alreadyOutWords(seen, 'fr')).not.toContain('disque')
    expect(alreadyOutWords(seen.slice(1), 'fr')).toBeNull()
    expect(alreadyOutWords([], 'fr')).toBeNull()
  })
})
