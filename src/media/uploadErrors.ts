import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { NO_DOCUMENT } from './documentWords'
import { ImageRefusal, StorageFailure } from './refusal'
import { NO_FILE, refusalWords, storageWords } from './words'

/** The language of the person at the admin or the API, whatever language they write content in. */
const spoken = (req: PayloadRequest): Locale =>
  isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE

const atTheFile = (req: PayloadRequest, collection: string, message: string) =>
  new ValidationError({ collection, errors: [{ path: 'file', message, label: 'file' }], req }, req.t)

export const noFile = (req: PayloadRequest, collection: string) =>
  atTheFile(req, collection, (collection === 'documents' ? NO_DOCUMENT : NO_FILE)[spoken(req)])

/**
 * Runs a step and turns its refusals into answers of the API: a refused file is an error at the field `file`
 * (400), a busy queue is 503, a disk that can't be written is 507. Any other error goes on as it is.
 */
export async function answering<T>(
  req: PayloadRequest,
  collection: string,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof ImageRefusal) {
      const message = refusalWords(error, spoken(req))
      throw error.code === 'busy' ? new APIError(message, 503) : atTheFile(req, collection, message)
    }
    if (error instanceof StorageFailure) {
      req.payload.logger.error({
        err: error.cause ?? error,
        msg: `Files could not be written: ${error.code}.`,
      })
      throw new APIError(storageWords(error, spoken(req)), 507)
    }
    throw error
  }
}
