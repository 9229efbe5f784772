// @ts-check
/**
 * The program of the encoding process. It answers with what was made, and the bytes of each file in order; or
 * with a line that says that the original is damaged.
 */
import { Damaged } from './decode.mjs'
import { answer, readInput } from './input.mjs'
import { encode } from './raster.mjs'

const { job, bytes } = await readInput()
try {
  const files = await encode(bytes, /** @type {import('./raster.mjs').RasterJob} */ (job))
  answer(
    { made: files.map(({ data, ...file }) => ({ ...file, bytes: data.length })) },
    ...files.map(({ data }) => data),
  )
} catch (error) {
  if (!(error instanceof Damaged)) throw error
  answer({ damaged: error.message })
}
