import { describe, expect, it } from 'vitest'
import { lineLabel, peopleRange, shownCount } from './words'

describe('what a count says', () => {
  it.each([
    [0, '0', '0'],
    [1, 'moins de 5', 'fewer than 5'],
    [4, 'moins de 5', 'fewer than 5'],
    [5, '5', '5'],
    [1234, '1\u202F234', '1,234'],
  ])('%i', (count, fr, en) => expect([shownCount(count, 'fr'), shownCount(count, 'en')]).toEqual([fr, en]))

  it('is a range of people', () => {
    expect(peopleRange({ most: 0 }, 'fr')).toBe('0')
    expect(peopleRange({ most: 4 }, 'fr')).toBe('moins de 5 personnes')
    expect(peopleRange({ most: 40 }, 'en')).toBe('between 1 and 40 people')
  })
})

it.each([
  ['day', '2026-11-01', '1er novembre 2026', '1 November 2026'],
  ['week', '2026-11-23', 'semaine du 23 novembre 2026', 'week of 23 November 2026'],
  ['month', '2026-11', 'novembre 2026', 'November 2026'],
  ['language', 'en', 'Anglais', 'English'],
  ['language', 'br', 'br', 'br'],
  ['page', '/fr/a', '/fr/a', '/fr/a'],
] as const)('%s %s', (by, key, fr, en) =>
  expect([lineLabel(by, key, 'fr'), lineLabel(by, key, 'en')]).toEqual([fr, en]),
)
