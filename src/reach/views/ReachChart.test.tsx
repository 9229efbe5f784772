import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { summarise } from '../summarise'
import { ReachChart } from './ReachChart'
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
  expect(html).toMatch(/<desc id="r-desc">En tout.: 65\. Le plus.: 50, 25.novembre.2026\.<\/desc>/u)
  expect(html).not.toMatch(/style=|<script|data:|on[a-z]+=/)
  expect(html.match(/<rect/g)).toHaveLength(7)
  expect(html.match(/<tr/g)).toHaveLength(9)
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
  expect(html).toMatch(/Nothing was counted from 23.November 2026 to 29.November 2026/u)
  expect(html).not.toContain('<svg')
})

it('names rows and columns, and leaves out what holds nothing', () => {
  const summary = summarise([row('2026-11-23', 8, 2)], { from: '2026-11-23', to: '2026-11-23', by: 'page' })
  const html = renderToStaticMarkup(<ReachTable summary={summary} locale="en" />)
  expect(html).toContain('<th scope="row">/fr/a</th>')
  expect(html).toContain('<th scope="col" class="reach-figure">Robots</th>')
  expect(renderToStaticMarkup(<ReachTable summary={week(9)} locale="en" />)).not.toContain('Files taken')
})
