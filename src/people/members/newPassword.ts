import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'
import { endLinks } from '../links/links'
import { passwordFlawInWords } from '../password'

/** What is wrong with a password that somebody chose, in words; null for a good one. */
export const flawOf = (password: string, locale: Locale): string | null =>
  passwordFlawInWords(password, locale) ?? null

/**
 * Gives an account a new password, opens it if it was locked, ends whatever link into it was mailed before, and its
 * sessions but that of whoever is signed in to it and changes it themselves (the request's user). In the request's
 * transaction. To be called once the person has proven to be who they are.
 */
export async function renew(
  req: PayloadRequest,
  { id, password }: { id: string; password: string },
): Promise<void> {
  const { payload, user } = req
  await payload.update({
    collection: 'members',
    id,
    data: { password },
    depth: 0,
    overrideAccess: !user,
    req,
  })
  await payload.db.updateOne({
    collection: 'members',
    id,
    data: { lockUntil: null, loginAttempts: 0 },
    returning: false,
    req,
  })
  await endLinks(req, { subject: { collection: 'members', id } })
}
