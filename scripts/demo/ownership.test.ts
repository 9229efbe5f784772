import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyDatabase, onDatabase } from '../lib/sqlite'
import { claim, ownerOf, requireOwn } from './ownership'

let folder: string
let database: string
let marker: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-owner-'))
  database = path.join(folder, 'relais.db')
  marker = path.join(folder, 'demo.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const table = (file: string) =>
  onDatabase(file, (client) => client.execute('CREATE TABLE campaigns (id text)'))

describe('the database of the demonstration', () => {
  it('is nobody’s before it exists, and while it is empty', async () => {
    expect(await ownerOf(database, marker)).toBe('nobody')
    writeFileSync(database, '')
    expect(await ownerOf(database, marker)).toBe('nobody')
  })
  it('is known again after it was made and filled', async () => {
    await claim(database, marker)
    await table(database)
    expect(await ownerOf(database, marker)).toBe('demo')
    await expect(requireOwn(`file:${database}`, database, marker)).resolves.toBeUndefined()
  })
  it('is never one that somebody else made, even beside a marker', async () => {
    await claim(database, marker)
    rmSync(database)
    await table(database)
    expect(await ownerOf(database, marker)).toBe('other')
    await expect(requireOwn(`file:${database}`, database, marker)).rejects.toThrow(
      /leaves it alone: move it away/,
    )
  })
  it('is never one that came without its marker', async () => {
    await claim(database, marker)
    const copy = path.join(folder, 'copy.db')
    await copyDatabase(database, copy)
    rmSync(marker)
    expect(await ownerOf(copy, marker)).toBe('other')
  })
  it('is not one that DATABASE_URL chose', async () => {
    for (const url of ['mongodb://127.0.0.1/relais', 'file:/srv/relais.db'])
      await expect(requireOwn(url, database, marker)).rejects.toThrow(/DATABASE_URL names another database/)
  })
})

it('a copy keeps the mark, so that a backup of a demonstration is one', async () => {
  await claim(database, marker)
  await table(database)
  const copy = path.join(folder, 'copy.db')
  await copyDatabase(database, copy)
  copyFileSync(copy, database)
  expect(await ownerOf(database, marker)).toBe('demo')
})
