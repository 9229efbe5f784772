import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { ImageRefusal } from './refusal'

/** Far beyond what 50 megapixels take on a slow machine: what lasts longer never ends. */
const TIME_LIMIT_MS = 120_000
/** Below everything else on the machine: whoever visits or publishes goes first. */
const PRIORITY = 10

/** The programs of `encoder/`: plain JavaScript, found from the application's folder. */
export type Program = 'main' | 'heic' | 'pdf' | 'credentials'

/** What a program answered: a line of JSON, and the bytes after it. */
export interface Answered {
  said: unknown
  rest: Buffer
}

/**
 * Runs a program on a file that came from outside, in a process of its own, at a low priority and without
 * environment: its memory goes back to the system when it ends, and a file that brings a decoder down takes
 * only that process along. Input: a line of JSON, the job, then the bytes of the file.
 *
 * @throws ImageRefusal `damaged` when the file brought it down, `busy` when it takes too long
 */
export async function runProgram(program: Program, job: object, bytes: Buffer): Promise<Answered> {
  const output = await inChild(program, job, bytes)
  const end = output.indexOf(10)
  return { said: JSON.parse(output.toString('utf8', 0, end)), rest: output.subarray(end + 1) }
}

function inChild(program: Program, job: object, bytes: Buffer): Promise<Buffer> {
  const file = path.join(/*turbopackIgnore: true*/ process.cwd(), `src/media/encoder/${program}.mjs`)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], {
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
      else reject(new Error(`The program ${program} failed.\n${complaint}`))
    })
    if (child.pid !== undefined) os.setPriority(child.pid, PRIORITY)
    child.stdin.write(`${JSON.stringify(job)}\n`)
    child.stdin.end(bytes)
  })
}
