import { env } from '@/platform/env'
import { log } from '@/platform/log'

/**
 * What becomes of mails here. `sent`: a server is named. `shown`: a demonstration without one, whose mails stand
 * on a page for whoever tries it. `kept`: neither; they wait until a server is named.
 */
export type MailMode = 'sent' | 'shown' | 'kept'

/** A server always wins: a demonstration that has one sends, and shows nothing. Pure. */
export const modeOf = ({ SMTP_URL, DEMO }: { SMTP_URL?: string; DEMO: boolean }): MailMode =>
  SMTP_URL ? 'sent' : DEMO ? 'shown' : 'kept'

/** What becomes of mails on this site. */
export const mailMode = (): MailMode => modeOf(env())

/** Tells an operator once, at start, that nobody gets any mail. */
export function sayWhereMailsGo(): void {
  if (mailMode() === 'kept')
    log.warn('No mail leaves: SMTP_URL is not set. Mails wait in the outbox, and nobody gets a link.')
}
