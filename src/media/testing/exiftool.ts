import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The system's exiftool, else the Perl program from npm (which needs the system's Perl). */
function program(): readonly [string, ...string[]] {
  if (spawnSync('exiftool', ['-ver']).status === 0) return ['exiftool']
  return ['perl', fileURLToPath(import.meta.resolve('exiftool-vendored.pl/bin/exiftool'))]
}

/**
 * Everything exiftool finds in a file, by group and tag (`XMP-dc:Creator`), unknown tags and duplicates
 * included. The judge of what our files say, since it is not the program that wrote them.
 */
export function metadataOf(bytes: Buffer): Record<string, unknown> {
  const [command, ...first] = program()
  const json = execFileSync(command, [...first, '-json', '-a', '-u', '-G1', '-struct', '-'], {
    input: bytes,
    maxBuffer: 64_000_000,
  })
  const [found] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(json.toString('utf8')))
  return found ?? {}
}

/** Writes tags into a file, as cameras and editing programs do. */
export function withMetadata(bytes: Buffer, ...tags: string[]): Buffer {
  const [command, ...first] = program()
  return execFileSync(command, [...first, ...tags, '-o', '-', '-'], { input: bytes, maxBuffer: 64_000_000 })
}
