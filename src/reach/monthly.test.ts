import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import type { ReachKind } from './kinds'
import { type MonthReport, monthlyReach } from './monthly'
import { lineRanges } from './ranges'
import type { ReachRow } from './rows'
import { monthFigures, reachTables } from './tables'
import { shownRange } from './words'

const day = (kind: ReachKind, path: string, people: number, day = '2026-11-10'): ReachRow => ({
  day,
  campaign: 'c',
  partner: 'p',
  language: 'fr',
  kind,
  path,
  people,
  robots: 0,
})
const NOTHING = { least: 0, most: 0 }
const exactly = (count: number) => ({ least: count, most: count })
/** What the page says of November on the day of the mail. */
const november = (...rows: readonly ReachRow[]) => {
  const figures = monthFigures(reachTables(rows, 'month', '2026-12-01'), '2026-11')
  if (!figures) throw new Error('no such month')
  return figures
}

const report = (more: Partial<MonthReport>): MonthReport => ({
  month: '2026-11',
  campaign: 'Vos photos',
  partner: 'Ostérel',
  now: november(day('page', '/fr/a', 1200), day('page', '/fr/b', 8), day('embed', '/embed/fr/a', 40)),
  before: null,
  ...more,
})
const text = (more: Partial<MonthReport>, locale: 'fr' | 'en' = 'fr') =>
  monthlyReach(report(more), locale).paragraphs.join(' ')

it('tells what was shown, and to how many at least and at most', () => {
  expect(monthlyReach(report({}), 'fr').subject).toBe('Vos photos, Ostérel : novembre 2026')
  expect(text({})).toMatch(/1\s208\. Cela fait entre 1 et 1\s208 personnes/u)
  expect(text({})).toContain('intégrées dans d’autres sites : 40')
})

it('says no sum that the page does not say: 5 and few are 6 to 9', () => {
  const now = november(day('page', '/fr/a', 5), day('page', '/fr/b', 1))
  expect(text({ now })).toContain('novembre 2026 : de 6 à 9. Cela fait entre 1 et 9 personnes')
  expect(text({ now }, 'en')).toContain('6 to 9')
})

it('tells a month as the page of that day does, whatever was counted', () => {
  const rows = fc.array(
    fc.record({
      kind: fc.constantFrom<ReachKind>('page', 'embed', 'download'),
      path: fc.constantFrom('/fr/a', '/fr/b', '/fr/c'),
      people: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom('2026-09-30', '2026-10-02', '2026-11-01', '2026-11-30', '2026-12-01'),
    }),
    { minLength: 1, maxLength: 10 },
  )
  fc.assert(
    fc.property(rows, (some) => {
      const counted = some.map((one) => day(one.kind, one.path, one.people, one.day))
      const { over, totals } = reachTables(counted, 'month', '2026-12-01')
      const line = lineRanges(over, totals).find(({ key }) => key === '2026-11')
      const told = monthlyReach(report({ now: november(...counted), before: null }), 'en')
      const figures = [line?.page, line?.embed, line?.download].map((range) =>
        shownRange(range ?? NOTHING, 'en'),
      )
      const said = told.paragraphs.join(' ')
      for (const figure of figures.filter((figure) => figure !== '0')) expect(said).toContain(figure)
      // And nothing beside: every number is one of those.
      const numbers = (words: string) => words.match(/\d+/g) ?? []
      const may = new Set([...figures.flatMap(numbers), '0', '1', '2026', '5'])
      expect(numbers(said).filter((number) => !may.has(number))).toEqual([])
    }),
  )
})

it('compares with the month before, where both are told exactly', () => {
  const before = (page: MonthReport['now']['page']) =>
    text({ before: { page, embed: NOTHING, download: NOTHING } }, 'en')
  expect(before(exactly(1000))).toContain('208 more than the month before')
  expect(before(exactly(1308))).toContain('100 fewer than the month before')
  expect(before(exactly(1208))).toContain('as many as')
  expect(before({ least: 1, most: 4 })).not.toContain('month before')
  expect(before({ least: 6, most: 9 })).not.toContain('month before')
  expect(before(NOTHING)).not.toContain('month before')
})

it('says in words that nobody came, and what to do about it', () => {
  const now = { page: NOTHING, embed: NOTHING, download: NOTHING }
  expect(text({ now }, 'en')).toContain('was not shown. Put its address on your site')
})

it('speaks of embeds alone where only they were shown', () => {
  const { paragraphs } = monthlyReach(report({ now: november(day('embed', '/embed/fr/a', 9)) }), 'fr')
  expect(paragraphs[0]).toContain('aucune page')
  expect(paragraphs[1]).toContain('9')
})

it.each(LOCALES)('says in %s how it stops', (locale) =>
  expect(monthlyReach(report({}), locale).off).toMatch(/espace|space/),
)
