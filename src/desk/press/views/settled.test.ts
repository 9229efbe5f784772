import { describe, expect, it } from 'vitest'
import { instantAt } from '@/editions/zoned'
import { settled } from './settled'

const at = (text: string, zone = 'Europe/Paris'): string => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number)
  const instant = instantAt({ year, month, day, hour, minute }, zone)
  if (!instant) throw new Error(`${zone} has no ${text}.`)
  return instant.toISOString()
}
const PARIS = 'Europe/Paris'
/** From nothing, or from a time that stood there, to what somebody picks. */
const picked = (value: string, before?: string, zone = PARIS, isEnd = true) =>
  settled({ value: before, zone }, { value, zone }, isEnd)

describe('a day that is picked as an end', () => {
  it('is the whole day, to its last minute, in winter, in summer and on the days between', () => {
    for (const day of ['2026-11-30', '2027-07-14', '2027-03-28', '2027-10-31'])
      expect(picked(at(`${day}T00:00`))).toBe(at(`${day}T23:59`))
    expect(picked('2026-11-29T23:00:00.000Z')).toBe('2026-11-30T22:59:00.000Z')
    expect(picked('2027-07-13T22:00:00.000Z')).toBe('2027-07-14T21:59:00.000Z')
  })

  it('is that day in its own zone', () => {
    for (const zone of ['America/Martinique', 'Pacific/Noumea', 'America/Toronto', 'UTC'])
      expect(picked(at('2026-11-30T00:00', zone), undefined, zone)).toBe(at('2026-11-30T23:59', zone))
    // 0 h in Paris is the evening before in Martinique: a time that somebody chose.
    expect(picked(at('2026-11-30T00:00'), undefined, 'America/Martinique')).toBeNull()
  })

  it('has no midnight where the clocks go on at that hour: its first minute counts', () => {
    const zone = 'America/Santiago'
    const first = at('2026-09-06T01:00', zone)
    expect(instantAt({ year: 2026, month: 9, day: 6, hour: 0, minute: 0 }, zone)).toBeNull()
    expect(picked(first, undefined, zone)).toBe(at('2026-09-06T23:59', zone))
    expect(picked(at('2026-09-06T01:01', zone), undefined, zone)).toBeNull()
    expect(picked(at('2026-09-07T01:00', zone), undefined, zone)).toBeNull()
  })

  it('moves from another day', () => {
    expect(picked(at('2026-12-01T00:00'), at('2026-11-30T00:00'))).toBe(at('2026-12-01T23:59'))
    // The picker keeps the time that stood there.
    expect(picked(at('2026-12-01T23:59'), at('2026-11-30T23:59'))).toBeNull()
  })

  it('keeps a time that was chosen', () => {
    expect(picked(at('2026-11-30T18:00'))).toBeNull()
    expect(picked(at('2026-11-30T00:00'), at('2026-11-30T23:59'))).toBeNull()
    expect(picked(at('2026-11-30T00:30'), at('2026-11-29T00:00'))).toBeNull()
  })

  it('is nothing where nothing is', () => {
    expect(picked('')).toBeNull()
    expect(
      settled({ value: at('2026-11-30T23:59'), zone: PARIS }, { value: null, zone: PARIS }, true),
    ).toBeNull()
    expect(settled({}, { value: at('2026-11-30T00:00') }, true)).toBeNull()
  })

  it('and nothing else than an end: an embargo may begin at midnight', () =>
    expect(picked(at('2026-11-30T00:00'), undefined, PARIS, false)).toBeNull())
})

describe('a zone that is changed afterwards', () => {
  const change = (value: string, from: string, to: string, isEnd = true) =>
    settled({ value, zone: from }, { value, zone: to }, isEnd)

  it('keeps the time on the wall', () => {
    const end = at('2026-11-30T23:59')
    for (const isEnd of [true, false])
      expect(change(end, PARIS, 'Indian/Reunion', isEnd)).toBe(at('2026-11-30T23:59', 'Indian/Reunion'))
    expect(change(end, PARIS, PARIS)).toBeNull()
  })

  it('keeps a midnight that stood there already', () =>
    expect(change(at('2026-11-30T00:00'), PARIS, 'UTC')).toBe('2026-11-30T00:00:00.000Z'))

  it('leaves a time that the other zone never shows', () =>
    expect(change('2027-03-28T02:30:00.000Z', 'UTC', PARIS)).toBeNull())
})
