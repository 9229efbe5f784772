import { describe, expect, it } from 'vitest'
import { sayInstant } from './instant'

const AT = '2026-11-30T14:00:00.000Z'

describe('an instant', () => {
  it('is said with its zone, and with the time of Paris where that is another', () => {
    expect(sayInstant(AT, 'fr')).toBe('lundi 30 novembre 2026, 15 h (heure de Paris)')
    expect(sayInstant(AT, 'fr', 'America/Martinique')).toBe(
      'lundi 30 novembre 2026, 10 h (heure de Martinique ; 15 h à Paris)',
    )
    expect(sayInstant(AT, 'en', 'America/Martinique')).toBe(
      'Monday 30 November 2026, 10:00 (Martinique time; 15:00 in Paris)',
    )
  })

  it('names the day of Paris where that is another', () => {
    expect(sayInstant('2026-11-30T23:30:00.000Z', 'fr', 'America/Martinique')).toBe(
      'lundi 30 novembre 2026, 19 h 30 (heure de Martinique ; mardi 1er décembre 2026, 0 h 30 à Paris)',
    )
  })
})
