import nodemailer from 'nodemailer'
import { z } from 'zod'
import type { Locale } from '../languages'
import { type Delivery, deliveryOf } from './delivery'

/** A mail as its server gets it. */
export type Mail = {
  /** `address`, or `Name <address>`. */
  from: string
  to: string
  subject: string
  text: string
  html: string
  locale: Locale
  /** Without its angle brackets. The same at each attempt, so that servers can drop a second copy. */
  messageId: string
}

export type MailTransport = {
  /** Hands one mail over. Never throws: what went wrong is in the answer. */
  send(mail: Mail): Promise<Delivery>
  close(): void
}

const SECOND = 1000

/** On this machine itself nobody listens in; anywhere else a password travels encrypted or not at all. */
const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

const Failure = z.object({
  message: z.string().catch('no reason given'),
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
})

/**
 * How to reach a mail server. Pure.
 * @param address `smtp://` (port 587, STARTTLS as soon as the server offers it; required with a password) or
 *   `smtps://` (port 465), as the environment checked it
 */
export function smtpOptions(address: string) {
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const user = decodeURIComponent(url.username)
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && user !== '' && !isThisMachine(host),
    auth: user ? { user, pass: decodeURIComponent(url.password) } : undefined,
  }
}

/** Mail by SMTP, over one connection that stays open while there is something to send. */
export function smtpTransport(address: string): MailTransport {
  const transport = nodemailer.createTransport({
    ...smtpOptions(address),
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ from, to, subject, text, html, locale, messageId }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${messageId}>`,
          // Out-of-office replies don't answer to it (RFC 3834).
          headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
        })
        return { outcome: 'accepted' }
      } catch (error) {
        return deliveryOf(Failure.parse(error))
      }
    },
    close: () => transport.close(),
  }
}
