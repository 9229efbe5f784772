import { describe, expect, it } from 'vitest'
import { goneAt, type Righted, rightsAt } from './rightsAt'

const at = (iso: string) => new Date(iso)
const record: Righted = {
  rights: {
    uses: ['web', 'press'],
    from: '2027-02-09T05:00:00.000Z',
    until: '2027-12-31T23:00:00.000Z',
  },
}

describe('rightsAt', () => {
  it.each([
    ['2027-02-09T04:59:59.999Z', 'not-yet', '2027-02-09T05:00:00.000Z'],
    ['2027-02-09T05:00:00.000Z', 'free', '2027-12-31T23:00:00.000Z'],
    ['2027-12-31T22:59:59.999Z', 'free', '2027-12-31T23:00:00.000Z'],
    ['2027-12-31T23:00:00.000Z', 'ended', null],
  ])('at %s is %s, until %s', (now, value, until) => {
    expect(rightsAt(record, 'web', at(now))).toEqual({ value, until: until && at(until) })
  })

  it('covers the uses that are ticked, each of them', () => {
    const now = at('2027-03-01T00:00:00.000Z')
    expect(rightsAt(record, ['web', 'press'], now).value).toBe('free')
    expect(rightsAt(record, 'partners', now).value).toBe('not-for-this-use')
    expect(rightsAt(record, ['web', 'partners'], now).value).toBe('not-for-this-use')
  })

  it('is for nothing where nothing was ticked, or nothing was said', () => {
    const now = at('2027-03-01T00:00:00.000Z')
    expect(rightsAt({ rights: { uses: [] } }, 'web', now).value).toBe('not-for-this-use')
    expect(rightsAt({}, 'web', now).value).toBe('not-for-this-use')
  })

  it('is held by an embargo to the instant, though the right has begun', () => {
    const held = { rights: { uses: ['press' as const] }, heldUntil: '2027-02-09T05:00:00.000Z' }
    expect(rightsAt(held, 'press', at('2027-02-09T04:59:59.999Z'))).toEqual({
      value: 'held',
      until: at(held.heldUntil),
    })
    expect(rightsAt(held, 'press', at(held.heldUntil)).value).toBe('free')
    expect(rightsAt({ ...held, heldUntil: 'bientôt' }, 'press', new Date()).value).toBe('unreadable')
  })

  it('has no next instant where nothing was dated', () => {
    expect(rightsAt({ rights: { uses: ['web'] } }, 'web', new Date())).toEqual({ value: 'free', until: null })
  })

  it('ends at a withdrawal before its end, and says so rather than anything else', () => {
    const withdrawn = { ...record, withdrawnAt: '2027-06-01T00:00:00.000Z' }
    expect(rightsAt(withdrawn, 'web', at('2027-05-31T00:00:00.000Z'))).toEqual({
      value: 'free',
      until: at('2027-06-01T00:00:00.000Z'),
    })
    expect(rightsAt(withdrawn, 'partners', at('2027-06-01T00:00:00.000Z')).value).toBe('withdrawn')
    expect(rightsAt(withdrawn, 'web', at('2028-06-01T00:00:00.000Z')).value).toBe('withdrawn')
  })

  it('counts dates that can’t be read as no right', () => {
    const odd = { rights: { uses: ['web' as const], until: 'bientôt' } }
    expect(rightsAt(odd, 'web', new Date())).toEqual({ value: 'unreadable', until: null })
  })
})

describe('goneAt', () => {
  const known = { ...record, approved: true, createdAt: '2027-01-10T00:00:00.000Z' }
  const after = at('2028-01-01T00:00:00.000Z')

  it('has no word for what an embargo holds: it never was public', () => {
    const held = { ...known, heldUntil: '2028-03-01T00:00:00.000Z' }
    expect(goneAt({ ...held, withdrawnAt: '2027-06-01T00:00:00.000Z' }, after)).toBeNull()
    expect(goneAt({ ...known, withdrawnAt: '2027-06-01T00:00:00.000Z' }, after)).toBe('withdrawn')
  })

  it('says how what was public went', () => {
    expect(goneAt(known, at('2027-12-31T22:59:59.999Z'))).toBeNull()
    expect(goneAt(known, after)).toBe('ended')
    expect(goneAt({ ...known, withdrawnAt: '2027-06-01T00:00:00.000Z' }, after)).toBe('withdrawn')
  })

  it('says so of the end of a consent, and is silent where there never was one in force', () => {
    const shown = { ...known, rights: { uses: ['web' as const] } }
    const until = '2027-09-01T00:00:00.000Z'
    expect(goneAt({ ...shown, consentUntil: until }, at('2027-08-31T23:59:59.999Z'))).toBeNull()
    expect(goneAt({ ...shown, consentUntil: until }, after)).toBe('ended')
    expect(goneAt({ ...shown, consentUntil: '1970-01-01T00:00:00.000Z' }, after)).toBeNull()
  })

  it.each([
    ['staff never let out', { approved: false }],
    ['is for print alone', { rights: { ...record.rights, uses: ['print' as const] } }],
    ['came after its right was over', { createdAt: '2028-01-01T00:00:00.000Z' }],
    ['was withdrawn before its right began', { withdrawnAt: '2027-02-01T00:00:00.000Z' }],
    ['has not begun', { rights: { ...record.rights, from: '2029-01-01T00:00:00.000Z', until: null } }],
  ])('is silent about what %s', (_, over) => {
    expect(goneAt({ ...known, ...over }, after)).toBeNull()
  })
})
