// @ts-check
/**
 * The program of the encoding process. Input: a line of JSON, the job, then the bytes of the original. Output:
 * a line of JSON, what was made, then the bytes of each file in order; or a line that says that the original
 * is damaged.
 */
import { Damaged } from './decode.mjs'
import { encode } from './raster.mjs'

/** @type {Buffer[]} */
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const input = Buffer.concat(chunks)
chunks.length = 0
const end = input.indexOf(10)
const job = JSON.parse(input.toString('utf8', 0, end))

try {
  const files = await encode(input.subarray(end + 1), job)
  const made = files.map(({ data, ...file }) => ({ ...file, bytes: data.length }))
  process.stdout.write(`${JSON.stringify({ made })}\n`)
  for (const { data } of files) process.stdout.write(data)
} catch (error) {
  if (!(error instanceof Damaged)) throw error
  process.stdout.write(`${JSON.stringify({ damaged: error.message })}\n`)
}
