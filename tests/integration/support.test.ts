import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { env } from '@/platform/env'
import { newFolder, OUTPUT, runFolder } from '../support/folders'
import { DATABASE, payloadForTests } from '../support/payload'
import { rest, staffSession } from '../support/rest'
import { madeOnce } from '../support/shelf'

describe('a test file has a house of its own', () => {
  it('on the database that the run names, apart from the clone’s', async () => {
    const payload = await payloadForTests()
    expect(payload.db.name).toBe(DATABASE === 'sqlite' ? 'sqlite' : 'mongoose')
    expect(env().DATABASE).toBe(DATABASE)
    expect(env().DATA_DIR.startsWith(OUTPUT)).toBe(true)
    if (DATABASE === 'sqlite') expect(existsSync(path.join(env().DATA_DIR, '../relais.db'))).toBe(true)
    expect(await payloadForTests()).toBe(payload)
  })
  it('with nobody in it', async () => {
    const payload = await payloadForTests()
    expect((await payload.count({ collection: 'staff', overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('the REST API in this process', () => {
  it('knows who signed in, and takes a stranger for a stranger', async () => {
    const session = await staffSession('editor')
    expect((await rest('GET', 'staff/me', { as: session })).json).toMatchObject({
      user: { roles: ['editor'] },
    })
    expect((await rest('GET', 'staff/me')).json).toMatchObject({ user: null })
  })
  it('does not take a cookie from another site', async () => {
    const session = await staffSession('administrator')
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await rest('GET', 'staff/me', { as: session, headers })).json).toMatchObject({ user: null })
  })
})

describe('what all files of a run share', () => {
  const shelf = () => path.join(newFolder('shelf'), path.basename(newFolder('shared')))
  const put = (times: string[]) => async (making: string) => {
    times.push(making)
    await new Promise((resolve) => setTimeout(resolve, 80))
    writeFileSync(path.join(making, 'it'), 'whole')
  }
  it('is made once, whoever asks meanwhile', async () => {
    const [folder, times] = [shelf(), [] as string[]]
    await Promise.all([madeOnce(folder, put(times)), madeOnce(folder, put(times))])
    await madeOnce(folder, put(times))
    expect([times.length, existsSync(path.join(folder, 'it'))]).toEqual([1, true])
  })
  it('is made by the next one where making it failed, or the process that made it was killed', async () => {
    const [folder, times] = [shelf(), [] as string[]]
    const failing = madeOnce(folder, () => Promise.reject(new Error('no room')))
    await expect(failing).rejects.toThrow('no room')
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(path.join(runFolder(), `turn-${path.basename(folder)}`), String(pid))
    await Promise.all([madeOnce(folder, put(times)), madeOnce(folder, put(times))])
    expect([times.length, existsSync(path.join(folder, 'it'))]).toEqual([1, true])
  })
})
