import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type PreparedReader, preparedReader } from './preparedReader'

let folder: string
let writer: Client
let reader: PreparedReader

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-reader-'))
  const file = path.join(folder, 'a.db')
  writer = createClient({ url: `file:${file}` })
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute('CREATE TABLE pages (id text, title text, shown integer)')
  await writer.execute("INSERT INTO pages VALUES ('a', 'Veiller', 1), ('b', NULL, 0)")
  reader = preparedReader(file)
})
afterEach(() => {
  reader.close()
  writer.close()
  rmSync(folder, { recursive: true })
})

const titles = (...ids: string[]) =>
  reader
    .execute({ sql: `SELECT title FROM pages WHERE id IN (${ids.map(() => '?')}) ORDER BY id`, args: ids })
    .rows.map((row) => row[0])

it('gives values by place and by name, the first of two with one name', () => {
  const { rows, columns } = reader.execute('SELECT id, title, shown, 7 AS title FROM pages ORDER BY id')
  expect(columns).toEqual(['id', 'title', 'shown', 'title'])
  expect(rows.map((row) => [...Array(row.length).keys()].map((i) => row[i]))).toEqual([
    ['a', 'Veiller', 1, 7],
    ['b', null, 0, 7],
  ])
  expect(rows.map(({ title, shown }) => [title, shown])).toEqual([
    ['Veiller', 1],
    [null, 0],
  ])
})

it('takes what a query compares with', () => {
  expect(titles('a', 'b')).toEqual(['Veiller', null])
  expect(titles('a')).toEqual(['Veiller'])
  expect(titles('none')).toEqual([])
  const shown = reader.execute({ sql: 'SELECT id FROM pages WHERE shown = ?', args: [true] })
  expect(shown.rows.map(({ id }) => id)).toEqual(['a'])
})

it('sees each time what was committed before, and holds nothing in between', async () => {
  for (const title of ['un', 'deux', 'trois']) {
    await writer.execute({ sql: "UPDATE pages SET title = ? WHERE id = 'a'", args: [title] })
    expect(titles('a')).toEqual([title])
  }
  // A reader that had stopped in the middle would keep the journal from being emptied.
  const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  expect(rows[0]?.busy).toBe(0)
})

it('follows a table that changed', async () => {
  const all = 'SELECT * FROM pages'
  reader.execute(all)
  await writer.execute('ALTER TABLE pages ADD COLUMN place integer DEFAULT 3')
  expect(reader.execute('SELECT place FROM pages').rows[0]?.place).toBe(3)
  expect(titles('a')).toEqual(['Veiller'])
})

it('goes on after an error', () => {
  expect(() => reader.execute('SELECT title FROM nowhere')).toThrow(/nowhere/)
  const wrong = { sql: "SELECT abs(title) / json('x') FROM pages", args: [] }
  expect(() => reader.execute(wrong)).toThrow()
  expect(titles('a')).toEqual(['Veiller'])
})

it('keeps no more statements than it says', () => {
  for (let n = 0; n < 900; n += 1) reader.execute(`SELECT ${n}`)
  expect(reader.execute('SELECT 3 AS n').rows[0]?.n).toBe(3)
})
