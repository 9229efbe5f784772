import { APIError, type PayloadRequest } from 'payload'
import { StorageFailure } from '@/media/refusal'
import { PrintError } from '@/platform/print/compile'
import type { KitContent } from '../content'
import type { PdfOnShelf } from '../kitFile'
import { printIssue } from '../print/printIssue'
import { say } from './words'

/** The documents of an issue, on the shelf. What stops the printer is told in words, and nothing is issued without them. */
export async function printed(
  req: PayloadRequest,
  content: KitContent,
  head: { series: string; number: number; publicFrom: string },
): Promise<PdfOnShelf[]> {
  try {
    const pdfs = await printIssue(req, content, head)
    return pdfs.map(({ kind, bytes, ...rest }) => ({ ...rest, of: kind, bytes: bytes.length }))
  } catch (error) {
    if (!(error instanceof PrintError || error instanceof StorageFailure)) throw error
    req.payload.logger.error({ err: error, msg: 'The documents of a press kit can not be made' })
    const full = error instanceof StorageFailure && error.code === 'full'
    throw new APIError(say(req, full ? 'fullDisk' : 'unprintable'), full ? 507 : 500, null, true)
  }
}
