import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const unpack = promisify(brotliDecompress)
const bin = path.join(
  path.dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')),
  'bin',
)

/**
 * A real Chromium of February 2020 (80.0.3987), as the oldest engine that tests can drive: no `@layer`, `:has()`,
 * OKLCH, nesting or flex `gap`. Unpacks npm's compressed binary into `data/` once and returns its path.
 * Linux on x64 only, like the binary.
 */
export async function oldChromium(): Promise<string> {
  const folder = path.resolve('data/chromium-80')
  const program = path.join(folder, 'chromium')
  if (await isThere(program)) return program
  await mkdir(path.join(folder, 'swiftshader'), { recursive: true })
  for (const { name, data } of tarEntries(
    await unpack(await readFile(path.join(bin, 'swiftshader.tar.br'))),
  )) {
    await writeFile(path.join(folder, 'swiftshader', path.basename(name)), data)
  }
  // Whole or not at all: another test may be looking for it.
  const partial = `${program}.${process.pid}`
  await writeFile(partial, await unpack(await readFile(path.join(bin, 'chromium.br'))))
  await chmod(partial, 0o755)
  await rename(partial, program)
  return program
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

const BLOCK = 512

/** The files of an uncompressed tar, of plain names and sizes. */
function* tarEntries(tar: Buffer): Generator<{ name: string; data: Buffer }> {
  const field = (at: number, length: number) => tar.toString('latin1', at, at + length).split('\0')[0] ?? ''
  for (let at = 0; at + BLOCK <= tar.length && field(at, 100); ) {
    const size = Number.parseInt(field(at + 124, 12), 8)
    const data = tar.subarray(at + BLOCK, at + BLOCK + size)
    if (field(at + 156, 1) !== '5') yield { name: field(at, 100), data }
    at += BLOCK * (1 + Math.ceil(size / BLOCK))
  }
}
