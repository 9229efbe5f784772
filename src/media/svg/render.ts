import { spawn } from 'node:child_process'
import { z } from 'zod'
import { RENDERER } from './renderer'
import type { ViewBox } from './verdict'

/** A picture in memory: red, green, blue, alpha, one byte each; colours are multiplied by alpha. */
export type Pixels = { width: number; height: number; data: Uint8Array }

/** One picture to draw: the file and the pixels of one of its sides. */
export type Drawing = { svg: string } & ({ width: number } | { height: number })

/** `too-slow`: over the time limit; `too-large`: over `MOST_PIXELS`; `unreadable`: the renderer gave up. */
export type RenderFailure = 'too-slow' | 'too-large' | 'unreadable'

export class RenderFailed extends Error {
  constructor(readonly failure: RenderFailure) {
    super(`drawing an SVG failed: ${failure}`)
  }
}

/** The largest picture ever made of an SVG: 4 megapixels, 16 MiB in memory. */
export const MOST_PIXELS = 4_194_304
/** Milliseconds for one call of `renderSvgs`. */
const TIME_LIMIT_MS = 5_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Draws SVGs on a transparent ground, in a process of its own without fonts, network or environment: a file that
 * brings the renderer down, or keeps it busy, takes only that process along. One such process at a time.
 * The sources have passed `sanitiseSvg`, or are what `drawableSource` makes of an upload: the renderer opens the
 * local files that an `<image>` names, so none may get here.
 * @throws RenderFailed
 */
export async function renderSvgs(
  drawings: readonly Drawing[],
  timeLimitMs = TIME_LIMIT_MS,
): Promise<Pixels[]> {
  return readPictures(await inTurn(drawings, 'pictures', timeLimitMs))
}

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable()

/**
 * The box that holds every element of a drawing, in its own units, whatever its frame is: what is hidden or
 * clipped away counts too, so that what is seen may be smaller. Null where there is no element.
 * @throws RenderFailed
 */
export async function boundsOfSvg(svg: string, timeLimitMs = TIME_LIMIT_MS): Promise<ViewBox | null> {
  return bounds.parse(JSON.parse((await inTurn([{ svg }], 'bounds', timeLimitMs)).toString('utf8')))
}

type Task = 'pictures' | 'bounds'

function inTurn(drawings: readonly { svg: string }[], task: Task, timeLimitMs: number): Promise<Buffer> {
  const turn = last.then(() => inChild(drawings, task, timeLimitMs))
  last = turn.catch(() => undefined)
  return turn
}

function inChild(drawings: readonly { svg: string }[], task: Task, timeLimitMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', RENDERER, String(MOST_PIXELS), task], {
      cwd: process.cwd(),
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const chunks: Buffer[] = []
    let slow = false
    const timer = setTimeout(() => {
      slow = true
      child.kill('SIGKILL')
    }, timeLimitMs)
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A renderer that died early closes its input; the exit code below says why.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (slow) reject(new RenderFailed('too-slow'))
      else if (code !== 0) reject(new RenderFailed(code === 3 ? 'too-large' : 'unreadable'))
      else resolve(Buffer.concat(chunks))
    })
    child.stdin.end(JSON.stringify(drawings))
  })
}

function readPictures(answer: Buffer): Pixels[] {
  const pictures: Pixels[] = []
  let at = 0
  while (at < answer.length) {
    const width = answer.readUInt32LE(at)
    const height = answer.readUInt32LE(at + 4)
    const start = at + 8
    at = start + width * height * 4
    pictures.push({ width, height, data: answer.subarray(start, at) })
  }
  return pictures
}
