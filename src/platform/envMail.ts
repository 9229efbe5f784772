import { z } from 'zod'

const PROBLEM = 'It is neither smtp://host:port nor smtps://host:port.'

/** A mail server's address, with a log-in if it wants one. */
export const smtpUrl = z
  .string()
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    return (
      url !== undefined &&
      /^smtps?:$/.test(url.protocol) &&
      url.hostname !== '' &&
      /^\/?$/.test(url.pathname) &&
      !url.search &&
      !url.hash &&
      (url.username === '') === (url.password === '') &&
      isEncoded(url.username) &&
      isEncoded(url.password)
    )
  }, PROBLEM)
  .optional()

function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    // A lone % in it: the reader of the problem is told how to write it.
    return false
  }
}

const Mailbox = z.email()

/** `address` or `Name <address>`, in one line. */
export const isSender = (text: string): boolean => {
  const [, named, address] = /^([^<>"\r\n]*)<([^<>]+)>$/.exec(text) ?? []
  return Mailbox.safeParse(named === undefined ? text : address).success
}

/** Who the mails are from; needed as soon as there is a server to send them. */
export const mailFrom = (sends: boolean) => {
  const sender = z
    .string('It is missing, and SMTP_URL is set.')
    .refine(isSender, 'It is neither an e-mail address nor a name with one in <>.')
  return sends ? sender : sender.optional()
}
