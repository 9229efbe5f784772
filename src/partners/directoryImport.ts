import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { csvLines } from './directoryLines'
import { type DirectoryRow, readRow } from './directoryRows'

export type Imported = {
  created: number
  updated: number
  /** Rows that were left out, by the number of their line (of a JSON file: their place, from 1). */
  refused: { line: number; problem: string }[]
}

const AT_ONCE = 500

/**
 * Imports a directory from a CSV with a header, or from a JSON list. Rows that were imported before are known by
 * their key and rewritten; bad ones are named, and the rest goes on.
 * @param source where it comes from, as managers read it
 */
export async function importDirectory(payload: Payload, file: string, source: string): Promise<Imported> {
  const result: Imported = { created: 0, updated: 0, refused: [] }
  let batch: DirectoryRow[] = []
  const flush = async () => {
    await keep(payload, batch, source, result)
    batch = []
  }
  for await (const { line, cells } of file.endsWith('.json') ? jsonRows(file) : csvRows(file)) {
    const read = readRow(cells)
    if (read.ok) batch.push(read.row)
    else result.refused.push({ line, problem: read.problem })
    if (batch.length >= AT_ONCE) await flush()
  }
  await flush()
  return result
}

type Cells = { line: number; cells: Record<string, unknown> }

async function* csvRows(file: string): AsyncGenerator<Cells> {
  let head: readonly string[] | null = null
  for await (const { number, cells } of csvLines(createReadStream(file, 'utf8'))) {
    if (head === null) head = cells.map((name) => name.trim().toLowerCase())
    else yield { line: number, cells: Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])) }
  }
}

const List = z.array(z.record(z.string(), z.unknown()))
const Results = z.object({ results: List }).transform(({ results }) => results)

async function* jsonRows(file: string): AsyncGenerator<Cells> {
  const rows = z.union([List, Results]).parse(JSON.parse(await readFile(file, 'utf8')))
  for (const [at, cells] of rows.entries()) yield { line: at + 1, cells }
}

async function keep(payload: Payload, rows: readonly DirectoryRow[], source: string, result: Imported) {
  if (rows.length === 0) return
  // The last of several rows with one key counts.
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const importedAt = now().toISOString()
  await inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'directory-entries',
      where: { key: { in: [...byKey.keys()] } },
      select: { key: true },
      pagination: false,
      depth: 0,
      req,
    })
    const known = new Map(docs.map(({ id, key }) => [key, id]))
    for (const [key, row] of byKey) {
      const data = { ...row, source, importedAt }
      const id = known.get(key)
      // Past the hooks: a line of the trail for each of 35,000 entries would say nothing.
      if (id) await payload.db.updateOne({ collection: 'directory-entries', id, data, req, returning: false })
      else
        await payload.db.create({
          collection: 'directory-entries',
          data: { ...data, createdAt: importedAt, updatedAt: importedAt },
          req,
          returning: false,
        })
    }
    result.updated += known.size
    result.created += byKey.size - known.size
  })
}

/** A file's name as the source, where nobody says another. */
export const sourceOf = (file: string): string => path.basename(file)
