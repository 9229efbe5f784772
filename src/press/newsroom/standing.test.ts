import { describe, expect, it } from 'vitest'
import { clearance, numbered } from './standing'

const PARIS = 'Europe/Paris'
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2060]/g, (sign) => (sign === '\u2060' ? '' : ' '))

describe('the number of an issue', () => {
  const changes = { added: [], removed: [], changed: [] }
  const some = { ...changes, changed: ['fr/communique.txt'] }

  it('says the day, and that an issue corrects where it does', () => {
    const publicFrom = '2027-02-11T08:10:00.000Z'
    expect(numbered({ number: 1, publicFrom, changes }, PARIS, 'fr')).toEqual({
      kind: 'ok',
      text: expect.stringMatching(/^Numéro.1, 11.février.2027$/),
    })
    for (const again of [{ changes: some }, { changes, correction: 'Remis en ligne.' }])
      expect(numbered({ number: 2, publicFrom, ...again }, PARIS, 'en')).toEqual({
        kind: 'ok',
        text: expect.stringMatching(/^Issue.2, 11.February.2027$/),
      })
    expect(numbered({ number: 2, publicFrom, correction: 'Une heure.', changes: some }, PARIS, 'en')).toEqual(
      {
        kind: 'warn',
        text: expect.stringMatching(/^Issue.2, corrected on 11.February.2027$/),
      },
    )
  })

  it('tells the day in the zone of the kit', () => {
    const late = { number: 1, publicFrom: '2027-02-10T23:30:00.000Z', changes }
    expect(plain(numbered(late, PARIS, 'fr').text)).toBe('Numéro 1, 11 février 2027')
    expect(plain(numbered(late, PARIS, 'fr', true).text)).toBe(
      'Numéro 1, 11 février 2027, 0 h 30 (heure de Paris)',
    )
    expect(plain(numbered(late, 'UTC', 'fr').text)).toBe('Numéro 1, 10 février 2027')
  })

  it('gives none to what is not issued', () => {
    expect(numbered(null, PARIS, 'fr').text).toBe('Pas encore figé')
  })
})

describe('what a newsroom may do with a kit', () => {
  const embargo = '2027-02-09T05:00:00.000Z'
  const at = (now: string, kit: { embargo?: string; timeZone?: string } = { embargo }) =>
    plain(clearance({ timeZone: PARIS, ...kit }, 'fr', new Date(now)))

  it('publish at once what has no embargo', () => {
    expect(at('2027-02-09T05:00:00.000Z', {})).toBe('Pour diffusion immédiate')
  })

  it('nothing before the instant, which is told with its zone', () => {
    expect(at('2027-02-09T04:59:59.999Z')).toBe(
      'Sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris). Ne rien diffuser avant.',
    )
  })

  it('everything from the instant on, and the embargo stays told as it stood', () => {
    expect(at('2027-02-09T05:00:00.000Z')).toBe(
      'Était sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris). L’embargo est levé.',
    )
  })

  it('names another zone by its city', () => {
    expect(at('2027-02-01T00:00:00Z', { embargo, timeZone: 'Indian/Reunion' })).toContain(
      'mardi 9 février 2027, 9 h (heure de Reunion)',
    )
  })
})
