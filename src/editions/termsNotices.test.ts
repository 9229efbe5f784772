import { describe, expect, it } from 'vitest'
import { DAYS_KEPT } from '@/mail/upkeep'
import { lacksNotice, NEWS_DAYS, termsNoticeDue } from './termsNotices'

const terms = {
  id: 't2',
  from: '2026-12-31T23:00:00.000Z',
  createdAt: '2026-12-01T08:00:00.000Z',
  pauseAfter: '2027-01-31T12:00:00.000Z',
}
const open = { state: 'open' as const, agreedTo: 't1' }
const due = (now: string, standing: object = {}, version: object = {}) =>
  termsNoticeDue({ standing: { ...open, ...standing }, terms: { ...terms, ...version }, now: new Date(now) })

describe('termsNoticeDue', () => {
  it('is that there are new terms while that is news, and that the pause is near in its last week', () => {
    expect(due('2027-01-02T00:00:00Z')).toBe('new')
    expect(due('2027-01-21T22:59:59Z')).toBe('new')
    expect(due('2027-01-21T23:00:00Z')).toBeNull()
    expect(due('2027-01-24T12:00:00Z')).toBe('soon')
    expect(due('2027-01-31T23:59:59Z')).toBe('soon')
  })
  it('is the pause alone where the terms hold for less than a week before it', () =>
    expect(due('2027-01-25T12:00:00Z', {}, { from: '2027-01-25T00:00:00.000Z' })).toBe('soon'))
  it('counts from the day on which a version was entered, where that came later', () => {
    const late = { createdAt: '2027-03-01T08:00:00.000Z', pauseAfter: null }
    expect(due('2027-03-20T00:00:00Z', {}, late)).toBe('new')
    expect(due('2027-03-23T00:00:00Z', {}, late)).toBeNull()
  })
  it.each([
    ['who has agreed', { agreedTo: 't2' }],
    ['whose edition is over', { state: 'ended' }],
    ['whose edition is suspended', { state: 'suspended' }],
  ])('is nothing to a partner %s', (_, standing) => expect(due('2027-01-02T00:00:00Z', standing)).toBeNull())
  it('is nothing after the pause, nor where there are no terms', () => {
    expect(due('2027-02-02T00:00:00Z')).toBeNull()
    expect(termsNoticeDue({ standing: null, terms: null, now: new Date() })).toBeNull()
  })
  it('is there for an edition without a standing as well', () =>
    expect(termsNoticeDue({ standing: null, terms, now: new Date('2027-01-02') })).toBe('new'))
})

describe('a notice', () => {
  it('leaves once, and none that there are new terms after that of the pause', () => {
    expect([lacksNotice('new', []), lacksNotice('new', ['new']), lacksNotice('new', ['soon'])]).toEqual([
      true,
      false,
      false,
    ])
    expect([lacksNotice('soon', ['new']), lacksNotice('soon', ['new', 'soon'])]).toEqual([true, false])
  })
  it('is due for fewer days than the outbox remembers that it was sent', () => {
    expect(NEWS_DAYS).toBeLessThan(DAYS_KEPT)
    // A week and the day of the pause itself.
    expect(7 + 1).toBeLessThan(DAYS_KEPT)
  })
})
