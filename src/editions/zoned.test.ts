import { describe, expect, it } from 'vitest'
import { instantAt, offsetAt, wallTime } from './zoned'

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number)
  return { year, month, day, hour, minute }
}
const at = (text: string, zone = 'Europe/Paris') => instantAt(wall(text), zone)?.toISOString() ?? null

describe('clocks on the wall', () => {
  it('stand an hour ahead of UTC in winter, two in summer', () => {
    expect(at('2027-02-18T18:30')).toBe('2027-02-18T17:30:00.000Z')
    expect(at('2027-07-14T18:30')).toBe('2027-07-14T16:30:00.000Z')
    expect(at('2027-07-14T18:30', 'America/Martinique')).toBe('2027-07-14T22:30:00.000Z')
  })

  it('never show the hour that is skipped, nor the thirtieth of February', () => {
    expect(at('2027-03-28T02:30')).toBeNull()
    expect(at('2027-02-30T10:00')).toBeNull()
    expect(at('2027-02-10T24:00')).toBeNull()
  })

  it('show an hour of autumn twice: the first is meant', () =>
    expect(at('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z'))

  it('are read back as they were set', () => {
    for (const zone of ['Europe/Paris', 'Pacific/Noumea', 'America/Toronto', 'UTC'])
      for (const text of ['2027-01-01T00:00', '2027-06-30T23:59', '2027-11-07T12:00']) {
        const instant = instantAt(wall(text), zone)
        expect(instant && wallTime(instant, zone)).toEqual(wall(text))
      }
  })

  it('tell their distance from UTC', () => {
    expect(offsetAt(new Date('2027-01-01T00:00:00Z'), 'America/Toronto')).toBe(-300)
    expect(offsetAt(new Date('2027-07-01T00:00:00Z'), 'Europe/London')).toBe(60)
  })
})
