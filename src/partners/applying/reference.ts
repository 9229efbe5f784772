import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/platform/keys'

/**
 * What an address may tell of an application. `sent`: somebody wrote that form, and may ask for the mail again.
 * `proven`: somebody reads its mailbox, and may see how it goes on.
 */
export type ReferenceUse = 'sent' | 'proven'

const SIGNS = 32

const signed = (use: ReferenceUse, id: string): string =>
  keyedHash('application-reference', `${use}:${id}`).slice(0, SIGNS)

/** An application's id as it may stand in an address: nobody else can make one up. */
export const reference = (use: ReferenceUse, id: string): string => signed(use, id) + id

/** The id again; null when it was made up, or made for another use. */
export function readReference(use: ReferenceUse, text: string): string | null {
  const [signature, id] = [text.slice(0, SIGNS), text.slice(SIGNS)]
  if (!/^[a-f0-9]{32}$/.test(signature) || id === '') return null
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signed(use, id))) ? id : null
}
