import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineRanges, type Range, totalRanges } from './ranges'
import type { ReachRow } from './rows'
import { summarise } from './summarise'

const SPAN = { from: '2026-11-01', to: '2026-11-05' }
const row = (path: string, people: number, day = SPAN.from): ReachRow => ({
  day,
  campaign: 'c',
  partner: 'p',
  language: 'fr',
  kind: 'page',
  path,
  people,
  robots: 0,
})
const pages = (rows: readonly ReachRow[]) => summarise(rows, { ...SPAN, by: 'page' })
const days = (rows: readonly ReachRow[]) => summarise(rows, { ...SPAN, by: 'day' })
const wide = ({ least, most }: Range) => most > least

it('says of 5 and few no more than that they are 6 to 9', () => {
  const table = pages([row('/a', 5), row('/b', 1)])
  const totals = totalRanges([table])
  expect(totals.page).toEqual({ least: 6, most: 9 })
  expect(lineRanges(table, totals).map(({ page }) => page)).toEqual([
    { least: 5, most: 5 },
    { least: 1, most: 4 },
  ])
})

it('is exact where nothing is hidden', () => {
  const table = pages([row('/a', 5), row('/b', 12)])
  expect(totalRanges([table]).page).toEqual({ least: 17, most: 17 })
})

it('gives away by no table what another one hides', () => {
  const rows = [row('/a', 5), row('/b', 1)]
  const tables = [pages(rows), days(rows)]
  const totals = totalRanges(tables)
  // That day had 6 in all.
  expect(tables[1] && lineRanges(tables[1], totals)[0]?.page).toEqual({ least: 6, most: 9 })
})

it('never lies, and leaves every hidden figure more than one value', () => {
  const counts = fc.array(
    fc.record({
      path: fc.constantFrom('/a', '/b', '/c'),
      people: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(counts, (some) => {
      const rows = some.map(({ path, people, day }) => row(path, people, day))
      const tables = [pages(rows), days(rows)]
      const totals = totalRanges(tables)
      const whole = tables[0]?.total.page ?? 0
      expect(totals.page.least <= whole && whole <= totals.page.most).toBe(true)
      const anyHidden = tables.some(({ lines }) => lines.some(({ page }) => page > 0 && page < 5))
      expect(wide(totals.page)).toBe(anyHidden)
      for (const table of tables) {
        const lines = lineRanges(table, totals)
        for (const { key, page } of lines) {
          const real = table.lines.find((line) => line.key === key)?.page ?? 0
          expect(page.least <= real && real <= page.most).toBe(true)
        }
        // A table whose lines are all exact would tell the sum.
        expect(lines.some(({ page }) => wide(page))).toBe(anyHidden)
      }
    }),
  )
})
