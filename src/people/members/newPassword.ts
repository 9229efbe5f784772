import type { Payload } from 'payload'
import type { Member } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { passwordFlawInWords } from '../password'

/** What is wrong with a password that somebody chose, in words; null for a good one. */
export const flawOf = (password: string, locale: Locale): string | null =>
  passwordFlawInWords(password, locale) ?? null

/**
 * Gives an account a new password, opens it if it was locked, and ends its sessions but that of whoever is signed in
 * to it and changes it themselves. To be called once the person has proven to be who they are.
 */
export async function renew(
  payload: Payload,
  { id, password, by }: { id: string; password: string; by?: Member },
): Promise<void> {
  const as = by ? { user: by, overrideAccess: false } : {}
  await payload.update({ collection: 'members', id, data: { password }, depth: 0, ...as })
  await payload.db.updateOne({
    collection: 'members',
    id,
    data: { lockUntil: null, loginAttempts: 0 },
    returning: false,
  })
}
