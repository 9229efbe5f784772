import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, formatEvent, formatMoment } from './dates'

describe('formatDate', () => {
  it.each([
    ['2026-11-25', 'fr', '25 novembre 2026'],
    ['2026-11-25', 'en', '25 November 2026'],
    ['2027-05-01', 'fr', '1er mai 2027'],
    ['2023-02', 'fr', 'février 2023'],
    ['2024', 'fr', '2024'],
    ['2026-11-30T23:30:00.000Z', 'fr', '1er décembre 2026'],
    ['bientôt', 'fr', 'bientôt'],
  ] as const)('%s in %s', (value, locale, text) => {
    expect(formatDate(value, locale)).toBe(text)
  })

  it('keeps a calendar day wherever the server stands', () => {
    expect(formatDate('2026-11-25', 'fr', 'Pacific/Kiritimati')).toBe('25 novembre 2026')
  })
})

describe('times', () => {
  it('are those of Paris, winter and summer', () => {
    expect(formatDateTime('2027-02-11T08:10:00.000Z', 'fr')).toBe('11 février 2027, 9 h 10')
    expect(formatDateTime('2027-07-01T04:00:00.000Z', 'fr')).toBe('1er juillet 2027, 6 h')
    expect(formatDateTime('2027-02-09T05:00:00.000Z', 'en')).toBe('9 February 2027, 06:00')
  })

  it('name the day of an event', () => {
    expect(formatEvent('2027-02-18T17:30:00.000Z', 'fr')).toBe('jeudi 18 février 2027, 18 h 30')
    expect(formatEvent('2027-02-18T17:30:00.000Z', 'en')).toBe('Thursday 18 February 2027, 18:30')
  })

  it('name their zone where it is asked for', () => {
    const moment = '2026-11-26T08:10:00.000Z'
    expect(formatMoment(moment, 'fr')).toBe('26 novembre 2026, 9 h 10 (heure de Paris)')
    expect(formatMoment(moment, 'en')).toBe('26 November 2026, 09:10 (Paris time)')
    expect(formatMoment(moment, 'fr', 'America/Martinique')).toBe(
      '26 novembre 2026, 4 h 10 (heure de Martinique)',
    )
    expect(formatMoment('bientôt', 'fr')).toBe('bientôt')
  })

  it('say midnight as zero', () => {
    expect(formatDateTime('2027-02-17T23:00:00.000Z', 'fr')).toBe('18 février 2027, 0 h')
  })
})
