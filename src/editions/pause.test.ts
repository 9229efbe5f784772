import { describe, expect, it } from 'vitest'
import { readPause } from './pause'

const now = new Date('2027-01-10T12:00:00Z')
const read = (from: string, until: string) => {
  const pause = readPause({ from, until }, now)
  return pause.ok ? pause : [...pause.faults]
}

describe('a pause', () => {
  it('begins now and has no end unless it is said', () =>
    expect(read('', '')).toEqual({ ok: true, from: now, until: null, planned: false }))

  it('has its dates by the clocks of Paris', () =>
    expect(read('2027-07-01T08:00', '02/08/2027 8:00')).toEqual({
      ok: true,
      from: new Date('2027-07-01T06:00:00Z'),
      until: new Date('2027-08-02T06:00:00Z'),
      planned: true,
    }))

  it('is refused, field by field', () => {
    expect(read('demain', '2027-02-30T10:00')).toEqual([
      ['from', 'unreadable'],
      ['until', 'noSuchTime'],
    ])
    expect(read('2027-01-10T12:59', '')).toEqual([['from', 'fromPast']])
    expect(read('', '2027-01-10T13:00')).toEqual([['until', 'untilPast']])
    expect(read('2027-02-01T10:00', '2027-02-01T10:00')).toEqual([['until', 'untilBefore']])
  })
})
