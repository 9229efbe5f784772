import { describe, expect, it } from 'vitest'
import { type LogoPermission, noticesDue, type PermissionNotice, permissionState } from './logoPermission'

const at = (iso: string) => new Date(iso)
const given: LogoPermission = {
  grantedAt: '2026-09-01T08:00:00.000Z',
  campaigns: ['photo'],
  until: '2027-03-01T00:00:00.000Z',
}

describe('permissionState', () => {
  it.each([
    ['2026-09-01T07:59:59.999Z', 'none', '2026-09-01T08:00:00.000Z'],
    ['2026-09-01T08:00:00.000Z', 'in-force', '2027-03-01T00:00:00.000Z'],
    ['2027-02-28T23:59:59.999Z', 'in-force', '2027-03-01T00:00:00.000Z'],
    ['2027-03-01T00:00:00.000Z', 'ended', null],
  ])('at %s it is %s until %s', (now, value, until) => {
    expect(permissionState(given, 'photo', at(now))).toEqual({ value, until: until && at(until) })
  })

  it('is for its campaigns alone, and for each where none is named', () => {
    const now = at('2026-10-01T00:00:00.000Z')
    expect(permissionState(given, 'voix', now)).toEqual({
      value: 'not-for-campaign',
      until: at('2027-03-01T00:00:00.000Z'),
    })
    for (const campaigns of [null, undefined])
      expect(permissionState({ ...given, campaigns }, 'voix', now).value).toBe('in-force')
    expect(permissionState({ ...given, campaigns: [] }, 'photo', now).value).toBe('not-for-campaign')
  })

  it('is withdrawn from the instant on, also where it had ended', () => {
    const withdrawn = { ...given, withdrawnAt: '2026-12-24T12:00:00.000Z' }
    const state = (now: string) => permissionState(withdrawn, 'photo', at(now))
    expect(state('2026-12-24T11:59:59.000Z')).toEqual({
      value: 'in-force',
      until: at('2026-12-24T12:00:00.000Z'),
    })
    expect(state('2026-12-24T12:00:00.000Z')).toEqual({ value: 'withdrawn', until: null })
    expect(state('2028-01-01T00:00:00.000Z').value).toBe('withdrawn')
    const late = { ...given, withdrawnAt: '2027-06-01T00:00:00.000Z' }
    expect(permissionState(late, 'photo', at('2027-04-01T00:00:00.000Z'))).toEqual({
      value: 'ended',
      until: at('2027-06-01T00:00:00.000Z'),
    })
  })

  it('has no end where none was set, and does not exist where none was given or it can’t be read', () => {
    const now = at('2030-01-01T00:00:00.000Z')
    expect(permissionState({ grantedAt: given.grantedAt }, 'photo', now)).toEqual({
      value: 'in-force',
      until: null,
    })
    for (const none of [null, undefined, {}, { grantedAt: 'yesterday' }, { ...given, until: 'never' }])
      expect(permissionState(none, 'photo', now)).toEqual({ value: 'none', until: null })
  })
})

describe('a logo whose grant was never recorded', () => {
  const { until } = given
  it('is told to have none, and ends or is withdrawn all the same', () => {
    const state = (permission: LogoPermission, now: string) => permissionState(permission, 'photo', at(now))
    expect(state({ until }, '2027-02-01T00:00:00.000Z')).toEqual({ value: 'none', until: at(until ?? '') })
    expect(state({ until }, '2027-03-01T00:00:00.000Z').value).toBe('ended')
    const withdrawnAt = '2027-01-01T00:00:00.000Z'
    expect(state({ withdrawnAt }, withdrawnAt)).toEqual({ value: 'withdrawn', until: null })
    expect(noticesDue({ until }, [], at('2027-02-23T00:00:00.000Z'))).toMatchObject([{ days: 7 }])
  })
})

describe('noticesDue', () => {
  const end = '2027-03-01T00:00:00.000Z'
  const due = (now: string, sent: PermissionNotice[] = [], permission: LogoPermission = given) =>
    noticesDue(permission, sent, at(now)).map(({ days }) => days)

  it.each([
    ['2027-01-29T23:59:59.999Z', []],
    ['2027-01-30T00:00:00.000Z', [30]],
    ['2027-02-21T23:59:59.999Z', [30]],
    ['2027-02-22T00:00:00.000Z', [7]],
    ['2027-02-28T23:59:59.999Z', [7]],
    ['2027-03-01T00:00:00.000Z', []],
    ['2027-04-01T00:00:00.000Z', []],
  ])('at %s, with nothing sent: %j', (now, days) => {
    expect(due(now)).toEqual(days)
  })

  it('sends none twice', () => {
    expect(due('2027-02-10T00:00:00.000Z', [{ days: 30, end }])).toEqual([])
    expect(due('2027-02-22T00:00:00.000Z', [{ days: 30, end }])).toEqual([7])
    expect(due('2027-02-23T00:00:00.000Z', [{ days: 7, end: '2027-03-01T01:00:00+01:00' }])).toEqual([])
  })

  it('sends both, each once, to a job that runs every hour for a year', () => {
    const sent: PermissionNotice[] = []
    const left: string[] = []
    for (let now = at(given.grantedAt ?? '').getTime(); now < at('2027-09-01').getTime(); now += 3_600_000) {
      for (const notice of noticesDue(given, sent, new Date(now))) {
        sent.push(notice)
        left.push(`${notice.days} ${new Date(now).toISOString()}`)
      }
    }
    expect(left).toEqual(['30 2027-01-30T00:00:00.000Z', '7 2027-02-22T00:00:00.000Z'])
  })

  it('announces the new end of a permission that was renewed', () => {
    const sent: PermissionNotice[] = [
      { days: 30, end },
      { days: 7, end },
    ]
    const renewed = { ...given, until: '2028-03-01T00:00:00.000Z' }
    expect(due('2027-03-02T00:00:00.000Z', sent, renewed)).toEqual([])
    expect(due('2028-02-23T00:00:00.000Z', sent, renewed)).toEqual([7])
  })

  it('is silent after a withdrawal, without an end, and about a day that was past when it was given', () => {
    expect(
      due('2027-02-22T00:00:00.000Z', [], { ...given, withdrawnAt: '2027-02-01T00:00:00.000Z' }),
    ).toEqual([])
    expect(due('2027-02-22T00:00:00.000Z', [], { ...given, until: null })).toEqual([])
    const late = { ...given, grantedAt: '2027-02-15T00:00:00.000Z' }
    expect(due('2027-02-16T00:00:00.000Z', [], late)).toEqual([])
    expect(due('2027-02-22T00:00:00.000Z', [], late)).toEqual([7])
  })
})
