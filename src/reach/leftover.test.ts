import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { putDown, takeUp } from './leftover'
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

it('gives what was put down to one start alone', () => {
  putDown(folder, [LINE])
  expect(takeUp(folder)).toEqual({ counted: [LINE], unreadable: [] })
  expect(takeUp(folder)).toEqual({ counted: [], unreadable: [] })
  expect(readdirSync(folder)).toEqual([])
})

it('writes no file about nothing', () => {
  putDown(folder, [])
  expect(readdirSync(folder)).toEqual([])
})

it.each(['', '{', '[{"people":-1}]', JSON.stringify([{ ...LINE, day: '2026-02-30' }])])(
  'names what it cannot read, keeps it, and is not asked again: %s',
  (text) => {
    writeFileSync(path.join(folder, 'reach-left-1.json'), text)
    const { counted, unreadable } = takeUp(folder)
    expect([counted, unreadable.length]).toEqual([[], 1])
    expect(takeUp(folder)).toEqual({ counted: [], unreadable: [] })
    expect(readdirSync(folder)).toHaveLength(1)
  },
)
