/** What became of one attempt to hand a mail to its server. */
export type Delivery =
  | { outcome: 'accepted' }
  /** It may be taken another time: the server is down, busy, or does not let us in. `down`: no mail gets through. */
  | { outcome: 'later'; why: string; down: boolean }
  /** It will never be taken. */
  | { outcome: 'refused'; why: string }

/** What a transport says of a failure (nodemailer's errors have these fields). */
export type SmtpFailure = {
  message: string
  code?: string
  /** The three digits of the server's answer. */
  responseCode?: number
  /** What the server answered to. */
  command?: string
}

/** Refusals of these are about this mail. One of our greeting, log-in or sender is about our settings. */
const ABOUT_THE_MAIL = /^(RCPT TO|DATA)$/

/** "Bad sequence", "authentication required", "must use encryption": of our settings, whatever they answer to. */
const ABOUT_US = [503, 530, 534, 535, 538]

/**
 * Whether a failure is for good (RFC 5321, 4.2.1: 5yz is permanent, 4yz is not). Wrong settings never make a
 * mail fail for good: it waits until they are mended. Pure.
 */
export function deliveryOf({ message, code, responseCode, command }: SmtpFailure): Delivery {
  const why = message.replace(/\s+/g, ' ').trim().slice(0, 300)
  const forGood =
    responseCode === undefined
      ? code === 'EENVELOPE' || code === 'EMESSAGE'
      : responseCode >= 500 && !ABOUT_US.includes(responseCode) && ABOUT_THE_MAIL.test(command ?? '')
  if (forGood) return { outcome: 'refused', why }
  return { outcome: 'later', why, down: !ABOUT_THE_MAIL.test(command ?? '') }
}
