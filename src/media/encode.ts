import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import type { EncodedRaster } from './encoder/finish.mjs'
import type { RasterJob } from './encoder/raster.mjs'
import type { ImageFormat } from './formats'
import { ImageRefusal } from './refusal'

/** Far beyond what 50 megapixels take on a slow machine: what lasts longer never ends. */
const TIME_LIMIT_MS = 120_000
/** Below everything else on the machine: whoever visits or publishes goes first. */
const PRIORITY = 10

const answer = z.union([
  z.object({ damaged: z.string() }),
  z.object({
    made: z.array(
      z.object({
        variant: z.string(),
        format: z.enum(['jpeg', 'png', 'webp', 'avif']),
        width: z.int(),
        height: z.int(),
        bytes: z.int(),
      }),
    ),
  }),
])

/**
 * Decodes and encodes a raster image in a process of its own, at a low priority and without environment: its
 * memory goes back to the system when it ends, and a file that brings a decoder down takes only that process
 * along. The program is the plain JavaScript of `encoder/`, found from the application's folder.
 *
 * @throws ImageRefusal `damaged` for a broken file, `busy` when it takes too long
 */
export async function encodeRaster(bytes: Buffer, job: RasterJob): Promise<EncodedRaster[]> {
  const output = await inChild(bytes, job)
  const end = output.indexOf(10)
  const said = answer.parse(JSON.parse(output.toString('utf8', 0, end)))
  if ('damaged' in said) throw new ImageRefusal('damaged', {}, { cause: new Error(said.damaged) })
  let at = end + 1
  return said.made.map(({ bytes: length, ...file }) => {
    const data = output.subarray(at, at + length)
    at += length
    if (data.length !== length) throw new Error('The encoding process ended in the middle of its answer.')
    return { ...file, data }
  })
}

function inChild(bytes: Buffer, job: RasterJob): Promise<Buffer> {
  const program = path.join(/*turbopackIgnore: true*/ process.cwd(), 'src/media/encoder/main.mjs')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      cwd: process.cwd(),
      // Two arenas of memory rather than one for each thread: a third less at the peak (glibc).
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    let complaint = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, TIME_LIMIT_MS)
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (text: Buffer) => {
      complaint = `${complaint}${text}`.slice(-2_000)
    })
    // A process that died early closes its input; its end below says why.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) resolve(Buffer.concat(output))
      // By us, or by a system that is short of memory.
      else if (late || signal === 'SIGKILL') reject(new ImageRefusal('busy'))
      // By itself: a decoder fell over this file.
      else if (signal) reject(new ImageRefusal('damaged', {}, { cause: new Error(`It ended by ${signal}.`) }))
      else reject(new Error(`The encoding process failed.\n${complaint}`))
    })
    if (child.pid !== undefined) os.setPriority(child.pid, PRIORITY)
    child.stdin.write(`${JSON.stringify(job)}\n`)
    child.stdin.end(bytes)
  })
}

/** A file that was encoded, whatever made it. */
export type Encoded = Omit<EncodedRaster, 'format'> & { format: ImageFormat }
