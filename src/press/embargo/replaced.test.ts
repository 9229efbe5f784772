import { describe, expect, it } from 'vitest'
import { replacedAt } from './replaced'

const T = '2027-02-09T05:00:00.000Z'
const issue = (
  number: number,
  publicFrom: string,
  more: { kit?: string; state?: 'current' | 'pulled' } = {},
) => ({
  id: `issue-${number}`,
  kit: 'kit',
  number,
  state: 'current' as const,
  publicFrom,
  ...more,
})
const first = issue(1, '2027-01-01T00:00:00.000Z')

describe('an issue that another replaces by itself', () => {
  it('is replaced from the instant of the other one on, and not a moment before', () => {
    const issues = [first, issue(2, T)]
    expect(replacedAt(issues, new Date(Date.parse(T) - 1))).toEqual([])
    expect(replacedAt(issues, new Date(T))).toEqual([{ id: 'issue-1', since: T }])
  })

  it('is none of another kit’s, and none where the later one was pulled', () => {
    const at = new Date('2027-03-01T00:00:00.000Z')
    expect(replacedAt([first, issue(2, T, { kit: 'other' })], at)).toEqual([])
    expect(replacedAt([first, issue(2, T, { state: 'pulled' })], at)).toEqual([])
  })

  it('was replaced by the first of several', () => {
    const later = '2027-02-20T05:00:00.000Z'
    expect(replacedAt([first, issue(2, T), issue(3, later)], new Date(later))).toEqual([
      { id: 'issue-1', since: T },
      { id: 'issue-2', since: later },
    ])
  })
})
