import { describe, expect, it } from 'vitest'
import { type TakenIssue, tellingsDue, toldKey } from './tellings'

const at = new Date('2027-02-01T00:00:00.000Z')
const issue = (number: number, more: Partial<TakenIssue> = {}): TakenIssue => ({
  id: `issue-${number}`,
  kit: 'kit',
  number,
  code: `UPMCQX-${number}-0000`,
  state: 'current',
  publicFrom: '2027-01-01T00:00:00.000Z',
  ...more,
})
const camille = { id: 'camille', state: 'granted' as const, until: '2027-03-01T00:00:00.000Z', kits: ['kit'] }
const noor = { ...camille, id: 'noor', state: 'revoked' as const }
const took = (accreditation: string, number: number) => ({ accreditation, issue: `issue-${number}` })
const due = (issues: TakenIssue[], takes = [took('camille', 1), took('noor', 1)]) =>
  tellingsDue(takes, issues, [camille, noor], at).map(
    ({ kind, accreditation, issue: of }) => `${kind} ${accreditation} ${of.number}`,
  )

describe('who is told of a correction', () => {
  it('is nobody while what they took stands', () => {
    expect(due([issue(1)])).toEqual([])
    expect(due([issue(1), issue(2)], [took('camille', 1), took('camille', 2)])).toEqual([])
  })

  it('is everybody who took an earlier one, of the newest alone, once', () => {
    const issues = [issue(1, { state: 'superseded' }), issue(2, { state: 'superseded' }), issue(3)]
    expect(due(issues)).toEqual(['corrected camille 3', 'corrected noor 3'])
    const told = { [toldKey({ kind: 'corrected', accreditation: 'camille' })]: at.toISOString() }
    expect(due([...issues.slice(0, 2), issue(3, { told })])).toEqual(['corrected noor 3'])
  })

  it('is, while the new one waits for its embargo, who may open it; the others when it is public', () => {
    const waiting = issue(2, { publicFrom: '2027-02-09T00:00:00.000Z' })
    expect(due([issue(1), waiting])).toEqual(['corrected camille 2'])
    expect(due([issue(1, { state: 'pulled' }), { ...waiting, told: { moved: 'x' } }])).toEqual([
      'moved camille 2',
    ])
    const lifted = issue(2, { told: { lifted: 'x' } })
    expect(due([issue(1, { state: 'pulled' }), lifted])).toEqual(['lifted camille 2', 'lifted noor 2'])
  })

  it('are they whose issue was pulled with nothing after it; of a stopped one the withdrawal tells', () => {
    expect(due([issue(1, { state: 'pulled' })])).toEqual(['pulled camille 1', 'pulled noor 1'])
    expect(due([issue(1, { state: 'pulled' }), issue(2, { state: 'pulled' })], [took('camille', 1)])).toEqual(
      ['pulled camille 1'],
    )
    expect(due([issue(1, { state: 'stopped' }), issue(2)])).toEqual([])
    expect(due([issue(1, { state: 'pulled', told: { 'withdrawn:camille': 'x' } }), issue(2)])).toEqual([
      'corrected noor 2',
    ])
  })

  it('are they whose issue was stopped, when the one that came after it is pulled', () => {
    expect(due([issue(1, { state: 'stopped' }), issue(2, { state: 'pulled' })])).toEqual([
      'pulled camille 1',
      'pulled noor 1',
    ])
  })

  it('hear that the ban is lifted, who were told to publish nothing', () => {
    const told = { [toldKey({ kind: 'pulled', accreditation: 'camille' })]: at.toISOString() }
    expect(due([issue(1, { state: 'pulled', told }), issue(2)])).toEqual([
      'restored camille 2',
      'corrected noor 2',
    ])
  })

  it('leaves out whose record is erased', () => {
    expect(due([issue(1), issue(2)], [took('nobody', 1)])).toEqual([])
  })
})
