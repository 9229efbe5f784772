import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hasLeft, leftIn, putDown } from './leftover'
import type { ReachRow } from './rows'
import type { Counted } from './tally'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-reach-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const LINE: Counted = {
  visit: { kind: 'page', language: 'fr', campaign: 'vos-photos', path: '/fr/vos-photos' },
  day: '2026-11-26',
  people: 3,
  robots: 1,
}

const ROW: ReachRow = {
  day: '2026-11-26',
  campaign: 'c',
  partner: 'house',
  language: 'fr',
  kind: 'page',
  path: '/fr/vos-photos/agir',
  people: 2,
  robots: 0,
}

it('names what was put down by a name that never comes again, and keeps it until it is written', () => {
  for (let n = 0; n < 2; n += 1) putDown(folder, { counted: [LINE], rows: [ROW] })
  const { left, unreadable } = leftIn(folder)
  expect([left.map(({ counted, rows }) => [counted, rows]), unreadable]).toEqual([
    [
      [[LINE], [ROW]],
      [[LINE], [ROW]],
    ],
    [],
  ])
  expect(new Set(left.map(({ id }) => id)).size).toBe(2)
  expect(leftIn(folder).left.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
  expect(readdirSync(folder)).toHaveLength(2)
})

it('takes what earlier versions left, which names by process may name again', () => {
  writeFileSync(path.join(folder, 'reach-left-1.json'), JSON.stringify([LINE]))
  expect(hasLeft(folder)).toBe(true)
  expect(leftIn(folder).left).toMatchObject([{ counted: [LINE], rows: [] }])
  expect(readdirSync(folder)).not.toContain('reach-left-1.json')
  expect(hasLeft(folder)).toBe(true)
})

it('writes no file about nothing, and finds nothing where nothing is', () => {
  putDown(folder, { counted: [], rows: [] })
  expect([readdirSync(folder), hasLeft(folder)]).toEqual([[], false])
  expect(hasLeft(path.join(folder, 'none'))).toBe(false)
  expect(leftIn(path.join(folder, 'none'))).toEqual({ left: [], unreadable: [] })
})

it.each(['', '{', '[{"people":-1}]', JSON.stringify([{ ...LINE, day: '2026-02-30' }])])(
  'names what it cannot read, keeps it, and is not asked again: %s',
  (text) => {
    writeFileSync(path.join(folder, 'reach-left-1.json'), text)
    const { left, unreadable } = leftIn(folder)
    expect([left, unreadable.length]).toEqual([[], 1])
    expect([leftIn(folder), hasLeft(folder)]).toEqual([{ left: [], unreadable: [] }, false])
    expect(readdirSync(folder)).toHaveLength(1)
  },
)
