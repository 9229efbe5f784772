import { expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import type { ReachKind } from './kinds'
import { type MonthReport, monthlyReach } from './monthly'
import { summarise } from './summarise'

const month = (counts: readonly (readonly [ReachKind, string, number])[]) =>
  summarise(
    counts.map(([kind, path, people]) => ({
      day: '2026-11-10',
      campaign: 'c',
      partner: 'p',
      language: 'fr',
      kind,
      path,
      people,
      robots: 0,
    })),
    { from: '2026-11-01', to: '2026-11-30', by: 'page' },
  )

const report = (more: Partial<MonthReport>): MonthReport => ({
  month: '2026-11',
  campaign: 'Vos photos',
  partner: 'Ostérel',
  now: month([
    ['page', '/fr/a', 1200],
    ['page', '/fr/b', 3],
    ['embed', '/embed/fr/a', 40],
  ]),
  before: null,
  ...more,
})

it('tells what was shown, to how many at least and at most, and names the pages', () => {
  const { subject, paragraphs, head, rows } = monthlyReach(report({}), 'fr')
  expect(subject).toBe('Vos photos, Ostérel : novembre 2026')
  expect(paragraphs.join(' ')).toMatch(/1\s203\. Cela fait entre 1 et 1\s203 personnes/u)
  expect(paragraphs.join(' ')).toContain('intégrées dans d’autres sites : 40')
  expect(head).toEqual(['Page', 'Pages vues'])
  expect(rows.map(([path]) => path)).toEqual(['/fr/a'])
})

it('compares with the month before, where both are enough to compare', () => {
  const text = (before: number, locale: 'fr' | 'en' = 'en') =>
    monthlyReach(report({ before: month([['page', '/fr/a', before]]) }), locale).paragraphs.join(' ')
  expect(text(1000)).toContain('203 more than the month before')
  expect(text(1303)).toContain('100 fewer than the month before')
  expect(text(1203)).toContain('as many as')
  expect(text(4)).not.toContain('month before')
  expect(text(0)).not.toContain('month before')
})

it('says in words that nobody came, and what to do about it', () => {
  const { paragraphs, rows } = monthlyReach(report({ now: month([]) }), 'en')
  expect(paragraphs[0]).toContain('was not shown. Put its address on your site')
  expect(rows).toEqual([])
})

it('speaks of embeds alone where only they were shown', () => {
  const { paragraphs } = monthlyReach(report({ now: month([['embed', '/embed/fr/a', 9]]) }), 'fr')
  expect(paragraphs[0]).toContain('aucune page')
  expect(paragraphs[1]).toContain('9')
})

it.each(LOCALES)('says in %s how it stops', (locale) =>
  expect(monthlyReach(report({}), locale).off).toMatch(/espace|space/),
)
