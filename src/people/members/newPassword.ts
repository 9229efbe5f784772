import type { Payload } from 'payload'
import type { Locale } from '@/platform/languages'
import { endOtherSessions } from '../memberSession'
import { passwordFlawInWords } from '../password'

/** What is wrong with a password that somebody chose, in words; null for a good one. */
export const flawOf = (password: string, locale: Locale): string | null =>
  passwordFlawInWords(password, locale) ?? null

/**
 * Gives an account a new password, opens it if it was locked, and ends its sessions but the one of the request.
 * To be called once the person has proven to be who they are.
 */
export async function renew(
  payload: Payload,
  { id, password }: { id: string; password: string },
  headers: Headers,
): Promise<void> {
  await payload.update({ collection: 'members', id, data: { password }, depth: 0 })
  await payload.db.updateOne({
    collection: 'members',
    id,
    data: { lockUntil: null, loginAttempts: 0 },
    returning: false,
  })
  await endOtherSessions(payload, id, headers)
}
