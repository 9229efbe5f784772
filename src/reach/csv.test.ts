import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvNumber, csvText, reachCsv } from './csv'
import type { ReachRow } from './rows'
import { summarise } from './summarise'

const ROW: ReachRow = {
  day: '2026-11-02',
  campaign: 'c',
  partner: 'p',
  language: 'fr',
  kind: 'page',
  path: '/fr/a',
  people: 1234,
  robots: 3,
}
const SPAN = { from: '2026-11-01', to: '2026-11-02' }

describe('a file for a spreadsheet', () => {
  it('is what a French Excel opens by a double click', () => {
    expect(reachCsv(summarise([ROW], { ...SPAN, by: 'day' }), 'fr')).toBe(
      '\uFEFF"Jour";"Pages vues";"Vues intégrées";"Fichiers pris";"Flux";"Robots"\r\n' +
        '01/11/2026;0;0;0;0;0\r\n' +
        '02/11/2026;1234;0;0;0;"moins de 5"\r\n',
    )
  })
  it('is what an English one opens', () => {
    expect(reachCsv(summarise([ROW], { ...SPAN, by: 'day' }), 'en')).toBe(
      '\uFEFF"Day","Pages shown","Embeds shown","Files taken","Feeds","Robots"\r\n' +
        '2026-11-01,0,0,0,0,0\r\n' +
        '2026-11-02,1234,0,0,0,"fewer than 5"\r\n',
    )
  })
  it('names months and addresses in words', () => {
    expect(reachCsv(summarise([ROW], { ...SPAN, by: 'month' }), 'fr')).toContain('"novembre 2026";1234;')
    expect(reachCsv(summarise([ROW], { ...SPAN, by: 'page' }), 'fr')).toContain('"/fr/a";1234\r\n')
  })
  it('writes a decimal as the language does', () => {
    expect([csvNumber(1.5, 'fr'), csvNumber(1.5, 'en')]).toEqual(['1,5', '1.5'])
  })
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
  'lets %j start no formula',
  (text) => expect(csvText(text)).toBe(`"'${text}"`),
)

it('keeps every text in one cell that starts no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n";,\'a') }), (text) => {
      const cell = csvText(text)
      const inside = cell.slice(1, -1)
      expect(cell.startsWith('"') && cell.endsWith('"')).toBe(true)
      expect(inside.replaceAll('""', '')).not.toContain('"')
      expect(inside).not.toMatch(/^[=+\-@\t\r\n]/)
      expect(inside.replaceAll('""', '"').replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(
        text.replace(/^'(?=[=+\-@\t\r\n])/, ''),
      )
    }),
  )
})
