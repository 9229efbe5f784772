import { describe, expect, it } from 'vitest'
import { formatBytes, formatDay, formatPixels } from './format'

describe('formatBytes', () => {
  it.each([
    [0, '0 octets', '0 bytes'],
    [999, '999 octets', '999 bytes'],
    [1000, '1 Ko', '1 kB'],
    [84_400, '84 Ko', '84 kB'],
    [999_499, '999 Ko', '999 kB'],
    [999_500, '1 Mo', '1 MB'],
    [1_840_000, '1,8 Mo', '1.8 MB'],
    [38_400_000, '38,4 Mo', '38.4 MB'],
    [999_949_999, '999,9 Mo', '999.9 MB'],
    [999_950_000, '1 Go', '1 GB'],
    [4_290_000_000, '4,3 Go', '4.3 GB'],
  ])('%d', (bytes, french, english) => {
    expect([formatBytes(bytes, 'fr'), formatBytes(bytes, 'en')]).toEqual([french, english])
  })
})

it('formats pixels', () => {
  expect([formatPixels(3600, 2700, 'fr'), formatPixels(3600, 2700, 'en')]).toEqual([
    '3 600 × 2 700 px',
    '3,600 × 2,700 px',
  ])
})

describe('formatDay', () => {
  it('says the day of the zone', () => {
    expect(formatDay('2027-02-08T23:30:00Z', 'fr', 'Europe/Paris')).toBe('9 février 2027')
    expect(formatDay('2027-02-08T23:30:00Z', 'en', 'America/Martinique')).toBe('8 February 2027')
  })
  it('says 1er in French', () => {
    expect(formatDay('2027-05-01', 'fr')).toBe('1er mai 2027')
    expect(formatDay('2027-05-11', 'fr')).toBe('11 mai 2027')
  })
})
