import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { totalRanges } from '../ranges'
import { summarise } from '../summarise'
import { ReachChart } from './ReachChart'
import { ReachDetail } from './ReachDetail'
import { ReachNotes } from './ReachNotes'
import { ReachTable } from './ReachTable'

const row = (day: string, people: number, robots = 0) => ({
  day,
  campaign: 'c',
  partner: 'p',
  language: 'fr',
  kind: 'page' as const,
  path: '/fr/a',
  people,
  robots,
})
const week = (...counts: number[]) =>
  summarise(
    counts.map((people, index) => row(`2026-11-2${index + 3}`, people)),
    { from: '2026-11-23', to: '2026-11-29', by: 'day' },
  )

it('says in words what it draws, and draws without a style', () => {
  const html = renderToStaticMarkup(<ReachChart summary={week(12, 3, 50)} locale="fr" id="r" />)
  expect(html).toContain('role="img" aria-labelledby="r-title r-desc"')
  expect(html).toMatch(/<title id="r-title">Pages vues, du 23.novembre.2026 au 29.novembre.2026<\/title>/u)
  expect(html).toMatch(/<desc id="r-desc">En tout.: de.63 à.66\. Le plus.: 50, 25.novembre.2026\.<\/desc>/u)
  expect(html).toContain('<figcaption>Pages vues. En tout')
  expect(html).not.toMatch(/style=|<script|data:|on[a-z]+=/)
  expect(html.match(/<rect/g)).toHaveLength(7)
  expect(html.match(/<tr/g)).toHaveLength(5)
  expect(html).toContain('Les jours sans visite ne sont pas dans le tableau.')
})

it('draws few as few, whatever they are', () => {
  const few = (count: number) =>
    renderToStaticMarkup(<ReachChart summary={week(count, 50)} locale="en" id="r" />)
  const bars = (html: string) => html.match(/<rect[^>]*>/g)
  expect(bars(few(1))).toEqual(bars(few(4)))
  expect(few(1)).toContain('chart-few')
  expect(few(1)).toContain('fewer than 5')
})

it('has words where there is nothing', () => {
  const html = renderToStaticMarkup(<ReachChart summary={week()} locale="en" id="r" />)
  expect(html).toMatch(/No visit was counted from 23.November 2026 to 29.November 2026/u)
  expect(html).not.toMatch(/<svg|<table/)
})

it('shows the figures of another kind where its own has none', () => {
  const embeds = { ...row('2026-11-24', 12), kind: 'embed' as const }
  const summary = summarise([embeds], { from: '2026-11-23', to: '2026-11-29', by: 'day' })
  const html = renderToStaticMarkup(<ReachChart summary={summary} locale="en" id="r" />)
  expect(html).toContain('Embeds shown')
  expect(html).not.toMatch(/<svg|No visit was counted/)
})

it('has no line, and no heading, for what programs alone asked for', () => {
  const summary = (by: 'day' | 'page') =>
    summarise([row('2026-11-23', 0, 3), ...(by === 'day' ? [row('2026-11-24', 9)] : [])], {
      from: '2026-11-23',
      to: '2026-11-29',
      by,
    })
  const days = renderToStaticMarkup(<ReachTable summary={summary('day')} locale="fr" />)
  expect(days).toMatch(/24.novembre/u)
  expect(days).not.toMatch(/<th scope="row">23.novembre/u)
  const alone = summary('page')
  expect(renderToStaticMarkup(<ReachChart summary={alone} locale="fr" id="r" />)).toContain('Aucune visite')
  expect(
    renderToStaticMarkup(
      <ReachDetail summaries={[alone]} locale="fr" totals={totalRanges([alone])} names={new Map()} />,
    ),
  ).toBe('')
})

it('says what is counted, and that who asks for help is not', () => {
  const html = renderToStaticMarkup(<ReachNotes locale="fr" />)
  expect(html.indexOf('Ce qui est compté')).toBeLessThan(html.indexOf('Ce qui ne l’est pas'))
  expect(html).toContain('les appuis sur un numéro d’aide')
})

it('names rows and columns, and leaves out what holds nothing', () => {
  const summary = summarise([row('2026-11-23', 8, 2)], { from: '2026-11-23', to: '2026-11-23', by: 'page' })
  const html = renderToStaticMarkup(<ReachTable summary={summary} locale="en" />)
  expect(html).toContain('<th scope="row">/fr/a</th>')
  expect(html).not.toContain('Robots')
  expect(renderToStaticMarkup(<ReachTable summary={week(9)} locale="en" />)).not.toContain('Files taken')
})

it('tells the detail in one table, by names, without a language that is alone', () => {
  const rows = [
    row('2026-11-23', 8),
    { ...row('2026-11-24', 12), kind: 'embed' as const, path: '/embed/fr/a' },
  ]
  const span = { from: '2026-11-23', to: '2026-11-29' }
  const summaries = (['page', 'language', 'embed', 'download'] as const).map((by) =>
    summarise(rows, { ...span, by }),
  )
  const html = renderToStaticMarkup(
    <ReachDetail
      summaries={summaries}
      locale="en"
      totals={totalRanges(summaries)}
      names={new Map([['/fr/a', 'Home']])}
    />,
  )
  expect(html.match(/<table/g)).toHaveLength(1)
  expect(html).toContain('<th scope="row">Home</th><td class="reach-figure">8</td>')
  expect(html).toContain('<th scope="row">/embed/fr/a</th><td class="reach-figure">12</td>')
  expect(html).not.toMatch(/by language|Files taken/)
})
