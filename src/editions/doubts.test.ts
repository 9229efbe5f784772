import { describe, expect, it } from 'vitest'
import { doubtsOf, isDoubtfulPhone } from './doubts'
import { EMPTY_EVENT, typedOf } from './typed'

describe('a phone number', () => {
  it.each(['02 33 00 56', '0', '02.33.00.56.123', '02 33 00 56 1'])('is doubted as %s', (number) =>
    expect(isDoubtfulPhone(number)).toBe(true),
  )
  it.each([
    '',
    '01 99 00 27 10',
    '0590 99 00 27',
    '+33 1 99 00 27 10',
    '+41 22 000',
    '00 33 1 99 00 27 10',
    '3919',
  ])('is not as “%s”', (number) => expect(isDoubtfulPhone(number)).toBe(false))
})

describe('an event', () => {
  const now = new Date('2026-11-26T10:00:00Z')
  const doubts = (starts: string, ends = '') =>
    doubtsOf({ ...typedOf(null), events: [{ ...EMPTY_EVENT, title: 'Atelier', starts, ends }] }, now)
  it('that is over is doubted at its beginning', () =>
    expect(doubts('2025-02-18T18:30')).toEqual([
      { field: 'event-1-starts', doubt: 'past', about: 'Atelier' },
    ]))
  it('that goes on, is to come or can’t be read is not', () =>
    expect([
      doubts('2026-11-26T10:00'),
      doubts('2026-11-25T10:00', '2026-11-27T10:00'),
      doubts('2027-02-18T18:30'),
      doubts('bientôt'),
      doubts(''),
    ]).toEqual([[], [], [], [], []]))
})
