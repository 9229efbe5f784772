import { mkdtemp, readdir, readlink, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileBody, isWhole } from './body'

let folder = ''
let file = ''
const bytes = Uint8Array.from({ length: 700_000 }, (_, index) => index & 0xff)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relais-body-'))
  file = path.join(folder, 'file')
  await writeFile(file, bytes)
})
afterAll(() => rm(folder, { recursive: true }))

const read = async (body: ReadableStream<Uint8Array>) => Buffer.from(await new Response(body).arrayBuffer())

/** How many descriptors of this process point at the file, where the system tells. */
async function held(): Promise<number> {
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  )
  return links.filter((link) => link === file).length
}

it('gives exactly the bytes that were asked for', async () => {
  expect((await read(fileBody(file, { start: 0, end: bytes.length }))).equals(bytes)).toBe(true)
  expect(
    (await read(fileBody(file, { start: 262_140, end: 262_150 }))).equals(bytes.subarray(262_140, 262_150)),
  ).toBe(true)
})

it('breaks rather than end early', async () => {
  const shrinking = path.join(folder, 'shrinking')
  await writeFile(shrinking, bytes)
  const body = fileBody(shrinking, { start: 0, end: bytes.length })
  await truncate(shrinking, 300_000)
  await expect(read(body)).rejects.toThrow(/shorter/)
})

it.runIf(process.platform === 'linux')('holds no file open for a reader who left or never came', async () => {
  const left = fileBody(file, { start: 0, end: bytes.length }).getReader()
  await left.read()
  expect(await held()).toBe(1)
  await left.cancel()
  fileBody(file, { start: 0, end: 10 })
  expect(await held()).toBe(0)
})

it('tells a file that is not there, or another one', async () => {
  expect(await isWhole(file, bytes.length)).toBe(true)
  expect(await isWhole(file, 3)).toBe(false)
  expect(await isWhole(path.join(folder, 'none'), 0)).toBe(false)
})
