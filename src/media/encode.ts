import { z } from 'zod'
import type { EncodedRaster } from './encoder/finish.mjs'
import type { RasterJob } from './encoder/raster.mjs'
import type { FileFormat } from './formats'
import { runProgram } from './program'
import { ImageRefusal } from './refusal'

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
 * Decodes and encodes a raster image in a process of its own.
 * @throws ImageRefusal `damaged` for a broken file, `busy` when it takes too long
 */
export async function encodeRaster(bytes: Buffer, job: RasterJob): Promise<EncodedRaster[]> {
  const { said: json, rest } = await runProgram('main', job, bytes)
  const said = answer.parse(json)
  if ('damaged' in said) throw new ImageRefusal('damaged', {}, { cause: new Error(said.damaged) })
  let at = 0
  return said.made.map(({ bytes: length, ...file }) => {
    const data = rest.subarray(at, at + length)
    at += length
    if (data.length !== length) throw new Error('The encoding process ended in the middle of its answer.')
    return { ...file, data }
  })
}

/** A file that was encoded, whatever made it. */
export type Encoded = Omit<EncodedRaster, 'format'> & { format: FileFormat }
