import { type PayloadRequest, ValidationError } from 'payload'
import type { Refusal } from './rule'

/**
 * The admin cuts a message at its first colon, and what follows at each comma, into a list of fields: sentences
 * are told without the colon.
 */
export const told = (sentences: readonly string[]): string =>
  sentences.map((sentence) => sentence.replace(/\s*:\s*/g, ' – ')).join(' ')

/** Refusals as Payload answers them: each at its field, and all of them as sentences above the form. */
export function refused(
  { collection, id, req }: { collection: string; id?: string; req: PayloadRequest },
  refusals: readonly Refusal[],
  after = '',
): ValidationError {
  const tongue = req.i18n?.language === 'en' ? 'en' : 'fr'
  const errors = refusals.map(({ path, message }) => ({
    path,
    message: `${message[tongue]}${after}`,
    label: message[tongue],
  }))
  const error = new ValidationError({ collection, id, errors, req }, req.t)
  error.message = `${told(errors.map(({ label }) => label))}${after}`
  return error
}
