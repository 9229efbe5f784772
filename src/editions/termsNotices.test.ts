import { describe, expect, it } from 'vitest'
import { termsNoticeDue } from './termsNotices'

const terms = { id: 't2', pauseAfter: '2027-01-31T12:00:00.000Z' }
const open = { state: 'open' as const, agreedTo: 't1' }
const due = (now: string, standing: object = {}, version: object = terms) =>
  termsNoticeDue({ standing: { ...open, ...standing }, terms: { ...terms, ...version }, now: new Date(now) })
const sent = (...notices: string[]) => ({ termsNotices: notices.map((notice) => ({ terms: 't2', notice })) })

describe('termsNoticeDue', () => {
  it('tells once that there are new terms, and once that the pause is near', () => {
    expect(due('2027-01-02T00:00:00Z')).toBe('new')
    expect(due('2027-01-02T00:00:00Z', sent('new'))).toBeNull()
    expect(due('2027-01-24T11:59:59Z', sent('new'))).toBeNull()
    expect(due('2027-01-24T12:00:00Z', sent('new'))).toBe('soon')
    expect(due('2027-01-25T12:00:00Z', sent('new', 'soon'))).toBeNull()
  })
  it('tells of the pause alone to whoever was never told', () => {
    expect(due('2027-01-25T12:00:00Z')).toBe('soon')
    expect(due('2027-01-25T12:00:00Z', sent('soon'))).toBeNull()
  })
  it('counts each version by itself, and knows some without a pause', () => {
    expect(due('2027-01-02T00:00:00Z', { termsNotices: [{ terms: 't1', notice: 'new' }] })).toBe('new')
    expect(due('2030-01-02T00:00:00Z', {}, { pauseAfter: null })).toBe('new')
    expect(due('2030-01-02T00:00:00Z', sent('new'), { pauseAfter: null })).toBeNull()
  })
  it.each([
    ['who has agreed', { agreedTo: 't2' }],
    ['whose edition is over', { state: 'ended' }],
    ['whose edition is suspended', { state: 'suspended' }],
  ])('tells nothing to a partner %s', (_, standing) =>
    expect(due('2027-01-02T00:00:00Z', standing)).toBeNull(),
  )
  it('tells nothing after the pause, nor where there are no terms', () => {
    expect(due('2027-02-02T00:00:00Z')).toBeNull()
    expect(termsNoticeDue({ standing: null, terms: null, now: new Date() })).toBeNull()
  })
  it('asks an edition without a standing as well, and one that keeps nonsense', () => {
    expect(termsNoticeDue({ standing: null, terms, now: new Date('2027-01-02') })).toBe('new')
    expect(due('2027-01-02T00:00:00Z', { termsNotices: 'x' })).toBe('new')
  })
})
