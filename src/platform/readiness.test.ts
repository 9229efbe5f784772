import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { hasRoom, readiness } from './readiness'

const good = { name: 'disk', run: async () => 1 }

it('is ready when every check is', async () => {
  expect(await readiness([good], () => {})).toEqual({ ready: true, checks: { disk: 'ok' } })
})

it('names what failed, reports why, and waits for nobody', async () => {
  const reported: string[] = []
  const never = { name: 'slow', run: () => new Promise(() => {}) }
  const bad = { name: 'database', run: () => Promise.reject(new Error('away')) }
  const result = await readiness([good, bad, never], (name, error) => reported.push(`${name} ${error}`), 30)
  expect(result).toEqual({ ready: false, checks: { disk: 'ok', database: 'failed', slow: 'failed' } })
  expect(reported.sort()).toEqual(['database Error: away', 'slow Error: No answer within 30 ms.'])
})

it('looks at a folder, or at the one it will be made in, and writes nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-room-'))
  await hasRoom(folder)
  await hasRoom(path.join(folder, 'later', 'deeper'))
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

it('says no to a full disk, and to what is no folder', async () => {
  await expect(hasRoom(tmpdir(), Number.MAX_SAFE_INTEGER)).rejects.toThrow(/^Less than .* MB are free/)
  await expect(hasRoom(path.join(import.meta.filename, 'below'))).rejects.toThrow(/ENOTDIR/)
})
