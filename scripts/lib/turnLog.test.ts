import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { turnLog } from './turnLog'

it('turns away what holds something, and tells its writer', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-turn-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const tell = vi.fn()
  const file = path.join(folder, 'reach.log')
  turnLog(file, tell)
  writeFileSync(file, '')
  turnLog(file, tell)
  expect([readdirSync(folder), tell.mock.calls.length]).toEqual([['reach.log'], 0])
  writeFileSync(file, 'a line\n')
  turnLog(file, tell)
  const [away = ''] = readdirSync(folder)
  expect(away).toMatch(/^reach\.log\.\d{13}$/)
  expect([readFileSync(path.join(folder, away), 'utf8'), tell.mock.calls.length]).toEqual(['a line\n', 1])
})
