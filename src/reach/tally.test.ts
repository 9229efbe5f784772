import { expect, it } from 'vitest'
import { newTally } from './tally'
import type { Visit } from './visit'

const page = (path: string): Visit => ({ kind: 'page', language: 'fr', path })

it('counts people and robots apart, by day and address, and gives them out once', () => {
  const tally = newTally()
  tally.add(page('/fr/a'), '2026-11-26', false)
  tally.add(page('/fr/a'), '2026-11-26', false)
  tally.add(page('/fr/a'), '2026-11-26', true)
  tally.add(page('/fr/a'), '2026-11-27', false)
  expect(tally.take()).toEqual([
    { visit: page('/fr/a'), day: '2026-11-26', people: 2, robots: 1 },
    { visit: page('/fr/a'), day: '2026-11-27', people: 1, robots: 0 },
  ])
  expect(tally.take()).toEqual([])
})

it('adds what was given back to what came meanwhile', () => {
  const tally = newTally()
  tally.add(page('/fr/a'), '2026-11-26', false)
  const taken = tally.take()
  tally.add(page('/fr/a'), '2026-11-26', true)
  tally.giveBack(taken)
  expect(tally.take()).toMatchObject([{ people: 1, robots: 1 }])
})

it('holds no more lines than it may, says how much was lost, and goes on with those it has', () => {
  const tally = newTally(2)
  for (const path of ['/fr/a', '/fr/b', '/fr/c', '/fr/d', '/fr/a']) tally.add(page(path), '2026-11-26', false)
  expect(tally.lost()).toBe(2)
  expect(tally.lost()).toBe(0)
  expect(tally.take().map(({ visit, people }) => [visit.path, people])).toEqual([
    ['/fr/a', 2],
    ['/fr/b', 1],
  ])
})
