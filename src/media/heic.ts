import { z } from 'zod'
import { IMAGE_LIMITS } from './limits'
import { runProgram } from './program'
import { ImageRefusal } from './refusal'

const size = { width: z.int(), height: z.int() }
const answer = z.union([
  z.object({ damaged: z.string() }),
  z.object({ tooLarge: z.object(size) }),
  z.object(size),
])

/**
 * Opens a HEIC, which the other formats' decoder can't: it comes back as an uncompressed TIFF of the same
 * pixels, upright, with its colour profile and nothing else. In a process of its own, whose memory ends with it.
 * @throws ImageRefusal `damaged`, `too-many-pixels`, `busy`
 */
export async function openHeic(bytes: Buffer): Promise<Buffer> {
  const { said, rest } = await runProgram('heic', { pixels: IMAGE_LIMITS.pixels }, bytes)
  const opened = answer.parse(said)
  if ('damaged' in opened) throw new ImageRefusal('damaged', {}, { cause: new Error(opened.damaged) })
  if ('tooLarge' in opened)
    throw new ImageRefusal('too-many-pixels', { ...opened.tooLarge, limit: IMAGE_LIMITS.pixels })
  return rest
}
