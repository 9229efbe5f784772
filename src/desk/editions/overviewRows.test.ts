import { describe, expect, it } from 'vitest'
import { filtered, leaveKind, leaveOf, PAGE, pageOf, type Row, shownState } from './overviewRows'

const NOW = new Date('2026-11-26T10:00:00Z')
const given = { grantedAt: '2026-01-01T00:00:00Z' }

describe('the leave to show logos', () => {
  it('is not needed for a name', () => {
    expect(leaveOf([], 'c', NOW)).toEqual({ state: 'no-logo', until: null })
  })
  it('is as good as its worst logo, and ends with the first', () => {
    const logos = [
      { owner: 'p', permission: { ...given, until: '2027-05-01T00:00:00Z' } },
      { owner: 'p', permission: { ...given, until: '2026-12-10T00:00:00Z' } },
    ]
    expect(leaveOf(logos, 'c', NOW)).toEqual({ state: 'in-force', until: '2026-12-10T00:00:00Z' })
    expect(leaveOf([...logos, { owner: 'p', permission: {} }], 'c', NOW).state).toBe('none')
    expect(
      leaveOf(
        [...logos, { owner: 'p', permission: { ...given, withdrawnAt: '2026-02-01T00:00:00Z' } }],
        'c',
        NOW,
      ).state,
    ).toBe('withdrawn')
  })
  it('is the house’s own for a logo without an owner, and counts for its campaigns alone', () => {
    expect(leaveOf([{ owner: null, permission: {} }], 'c', NOW).state).toBe('in-force')
    expect(leaveOf([{ owner: 'p', permission: { ...given, campaigns: ['d'] } }], 'c', NOW).state).toBe(
      'not-for-campaign',
    )
  })
  it('needs somebody from 30 days before its end', () => {
    expect(leaveKind({ state: 'in-force', until: '2026-12-26T10:00:00.000Z' }, NOW)).toBe('ending')
    expect(leaveKind({ state: 'in-force', until: '2026-12-26T10:00:00.001Z' }, NOW)).toBeNull()
    expect(leaveKind({ state: 'ended', until: '2026-01-01' }, NOW)).toBe('over')
    expect(leaveKind({ state: 'no-logo', until: null }, NOW)).toBeNull()
  })
})

const row = (name: string, changes: Partial<Row> = {}): Row => ({
  edition: name,
  standing: null,
  campaign: 'c',
  partner: name,
  name,
  air: 'on',
  leave: { state: 'no-logo', until: null },
  languages: ['fr'],
  kept: null,
  seenAt: [],
  asked: [],
  ...changes,
})
describe('the state of an edition in one word', () => {
  it.each([
    ['on', {}],
    ['draft', { languages: [] }],
    ['draft', { languages: [], kept: 'campaign' }],
    ['campaign', { kept: 'campaign' }],
    ['inactive', { kept: 'inactive' }],
    ['suspended', { air: 'suspended', languages: [] }],
    ['ended', { air: 'ended', kept: 'inactive' }],
  ] as const)('is %s for %j', (state, changes) => {
    expect(shownState(row('Zélie', changes))).toBe(state)
  })
})

const ALL = { name: '', campaign: null, state: null, leave: null }

describe('the list of editions', () => {
  const rows = [
    row('Zélie'),
    row('Écluse', { air: 'suspended' }),
    row('Brume', { languages: [] }),
    row('Mont', { asked: [{ language: 'fr', at: '2026-11-25', by: 'A' }] }),
  ]
  const names = (filter: Partial<typeof ALL> & object) =>
    filtered(rows, { ...ALL, ...filter }, NOW).map(({ name }) => name)

  it('has what waits for the house first', () => {
    expect(names({})).toEqual(['Mont', 'Brume', 'Écluse', 'Zélie'])
  })
  it('is narrowed by state and by name, whatever the accents', () => {
    expect(filtered(rows, { ...ALL, state: 'suspended' }, NOW)).toHaveLength(1)
    expect(filtered(rows, { ...ALL, state: 'draft' }, NOW).map(({ name }) => name)).toEqual(['Brume'])
    expect(filtered(rows, { ...ALL, state: 'on' }, NOW).map(({ name }) => name)).toEqual(['Mont', 'Zélie'])
    expect(names({ name: 'eclu' })).toEqual(['Écluse'])
  })
  it('comes in pages, none of them empty', () => {
    const many = Array.from({ length: PAGE * 2 + 1 }, (_, at) => at)
    expect(pageOf(many, 3)).toEqual({ rows: [PAGE * 2], page: 3, pages: 3 })
    expect(pageOf(many, 99).page).toBe(3)
    expect(pageOf([], 0)).toEqual({ rows: [], page: 1, pages: 1 })
  })
})
