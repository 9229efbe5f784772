import { expect, it } from 'vitest'
import type { ReachRow } from './rows'
import { lastDays, summarise } from './summarise'

const row = (more: Partial<ReachRow>): ReachRow => ({
  day: '2026-11-02',
  campaign: 'c',
  partner: 'p',
  language: 'fr',
  kind: 'page',
  path: '/fr/a',
  people: 1,
  robots: 0,
  ...more,
})
const ROWS = [
  row({ people: 7 }),
  row({ path: '/fr/b', people: 9, robots: 2 }),
  row({ day: '2026-11-04', language: 'en', path: '/en/a', people: 5 }),
  row({ day: '2026-11-04', kind: 'embed', path: '/embed/fr/a', people: 11 }),
  row({ day: '2026-11-30', kind: 'download', language: 'none', path: '/files/x', people: 3, robots: 4 }),
  row({ day: '2026-10-31', people: 100 }),
  row({ day: '2026-12-01', people: 100 }),
]
const MONTH = { from: '2026-11-01', to: '2026-11-30' }

it('fills days without a count with nothing, and takes none from outside', () => {
  const { lines, total } = summarise(ROWS, { ...MONTH, by: 'day' })
  expect(lines).toHaveLength(30)
  expect(lines[0]).toEqual({ key: '2026-11-01', page: 0, embed: 0, download: 0, feed: 0, robots: 0 })
  expect(lines[1]).toMatchObject({ key: '2026-11-02', page: 16, robots: 2 })
  expect(lines[3]).toMatchObject({ page: 5, embed: 11 })
  expect(total).toEqual({ page: 21, embed: 11, download: 3, feed: 0, robots: 6 })
})

it('sums up weeks from Monday, and months', () => {
  const weeks = summarise(ROWS, { ...MONTH, by: 'week' }).lines
  expect(weeks.map(({ key }) => key)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(weeks.map(({ page }) => page)).toEqual([0, 21, 0, 0, 0, 0])
  const months = summarise(ROWS, { from: '2026-10-01', to: '2026-12-31', by: 'month' }).lines
  expect(months.map(({ key, page }) => [key, page])).toEqual([
    ['2026-10', 100],
    ['2026-11', 21],
    ['2026-12', 100],
  ])
})

it('puts first what was asked for most, and keeps kinds apart', () => {
  expect(summarise(ROWS, { ...MONTH, by: 'page' }).lines.map(({ key, page }) => [key, page])).toEqual([
    ['/fr/b', 9],
    ['/fr/a', 7],
    ['/en/a', 5],
  ])
  expect(summarise(ROWS, { ...MONTH, by: 'embed' }).lines).toMatchObject([{ key: '/embed/fr/a', embed: 11 }])
  expect(summarise(ROWS, { ...MONTH, by: 'download' }).lines).toMatchObject([{ download: 3, robots: 4 }])
  expect(summarise(ROWS, { ...MONTH, by: 'language' }).lines.map(({ key }) => key)).toEqual([
    'fr',
    'en',
    'none',
  ])
})

it('says nothing of nothing', () => {
  expect(summarise([], { ...MONTH, by: 'page' }).lines).toEqual([])
  expect(lastDays('2026-03-01', 30)).toEqual({ from: '2026-01-31', to: '2026-03-01' })
})
