import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { env } from '@/platform/env'
import { fileIn } from './fileIn'

/** How the log is called in the edge's folder, and how those are that were turned away from it. */
export const EDGE_LOG = 'reach.log'
const LOGS = /^reach\.log(?:[.-]\d+)?$/

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Where the edge of this machine writes its log. */
export const edgeFolder = (): string => fileIn(env().DATA_DIR, 'edge')
export const edgeLogs = (): Promise<string[]> => logsIn(edgeFolder())

/** The log and those before it; compressed ones are left alone. */
export async function logsIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => LOGS.test(name)).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Which machine's logs these are, made up once: several may share a database. */
export async function machineOf(folder: string): Promise<string> {
  const file = fileIn(folder, 'reach.id')
  try {
    await writeFile(file, randomUUID(), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}

const FIRST_LINE = 4096

/**
 * Names a log by its first line, so that it is the same log under another name or as a copy, and another one once
 * it was emptied.
 * @returns null for one that has no whole line yet
 */
export async function nameOf(file: FileHandle): Promise<string | null> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0)
  const end = buffer.subarray(0, bytesRead).indexOf('\n')
  return end < 0 ? null : createHash('sha256').update(buffer.subarray(0, end)).digest('hex').slice(0, 32)
}

export type Piece = { lines: string[]; to: number }

/** Whole lines from an offset on, and the offset behind the last of them; null where there is none yet. */
export async function pieceFrom(file: FileHandle, offset: number, most: number): Promise<Piece | null> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(most), 0, most, offset)
  const end = buffer.subarray(0, bytesRead).lastIndexOf('\n')
  // A line that is longer than a piece is nobody's: it is stepped over.
  if (end < 0) return bytesRead === most ? { lines: [], to: offset + most } : null
  return { lines: buffer.subarray(0, end).toString('latin1').split('\n'), to: offset + end + 1 }
}

/** Opens a log; null if it is gone by now. */
export async function opened(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
