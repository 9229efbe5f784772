/**
 * What becomes of mails here. `sent`: a server is named. `shown`: a demonstration without one, whose mails stand
 * on a page for whoever tries it. `kept`: neither; they wait until a server is named.
 */
export type MailMode = 'sent' | 'shown' | 'kept'

/** A server always wins: a demonstration that has one sends, and shows nothing. Pure. */
export const mailMode = ({ SMTP_URL, DEMO }: { SMTP_URL?: string; DEMO: boolean }): MailMode =>
  SMTP_URL ? 'sent' : DEMO ? 'shown' : 'kept'
