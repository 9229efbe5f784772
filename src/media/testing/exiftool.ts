import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

type Program = readonly [string, ...string[]]
let found: Program | undefined

/** The system's exiftool, else the Perl program from npm (which needs the system's Perl). */
function program(): Program {
  found ??= isInstalled()
    ? ['exiftool']
    : ['perl', fileURLToPath(import.meta.resolve('exiftool-vendored.pl/bin/exiftool'))]
  return found
}

const isInstalled = (): boolean => spawnSync('exiftool', ['-ver']).status === 0

/**
 * Everything exiftool finds in a file, by group and tag (`XMP-dc:Creator`), unknown tags and duplicates
 * included. The judge of what our files say, since it is not the program that wrote them.
 */
export const metadataOf = (bytes: Buffer): Record<string, unknown> => metadataOfAll([bytes])[0] ?? {}

/** The same of many files, by one run of the program: its start costs more than a file. In the files' order. */
export function metadataOfAll(files: readonly Buffer[]): Record<string, unknown>[] {
  if (files.length === 0) return []
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-exiftool-'))
  try {
    const names = files.map((_, index) => path.join(folder, String(index)))
    for (const [index, name] of names.entries()) writeFileSync(name, files[index] ?? '')
    const [command, ...first] = program()
    // What the system says of a file (its name here, its dates) is not in it.
    const options = ['-json', '-a', '-u', '-G1', '-struct', '--System:all']
    const json = execFileSync(command, [...first, ...options, ...names], { maxBuffer: 64_000_000 })
    const all = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(json.toString('utf8')))
    return all.map(({ SourceFile: _, ...found }) => found)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes tags into a file, as cameras and editing programs do. */
export function withMetadata(bytes: Buffer, ...tags: string[]): Buffer {
  const [command, ...first] = program()
  return execFileSync(command, [...first, ...tags, '-o', '-', '-'], { input: bytes, maxBuffer: 64_000_000 })
}
