import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { consentKeys } from './envKeys'
import { mailFrom, smtpUrl } from './envMail'
import { isPublicKey, signingKey } from './envPress'

/** What the other variables' rules depend on. */
export type EnvContext = {
  production: boolean
  /** The operator accepts a MongoDB on which a publish can be cut in half. */
  withoutTransactions: boolean
  /** A mail server is named. */
  sendsMail: boolean
  /** Absolute folder that relative paths are resolved against. */
  home: string
}

export type DatabaseKind = 'sqlite' | 'mongodb'
export const databaseKind = (url: string): DatabaseKind => (url.startsWith('file:') ? 'sqlite' : 'mongodb')

/** How to set each variable. Shown under every problem with it. */
export const REMEDIES: Readonly<Record<keyof Variables, string>> = {
  NODE_ENV: 'Write development, test or production, or leave it out.',
  DATABASE_URL:
    'Write file:/absolute/path/relais.db, or mongodb+srv://…, or mongodb://…?replicaSet=NAME. A server without replica set needs ALLOW_MONGODB_WITHOUT_TRANSACTIONS=true, and then a crash can leave a publish half done.',
  ALLOW_MONGODB_WITHOUT_TRANSACTIONS: 'Write true or false, or leave it out.',
  PAYLOAD_SECRET: 'Write 32 or more random characters, for example from: openssl rand -hex 32',
  INTERNAL_SECRET: 'Write 32 or more random characters, for example from: openssl rand -hex 32',
  CONSENT_KEYS:
    'Write NAME:KEY, with a key from: openssl rand -base64 32; several with commas, the one in use first, for example k2:…,k1:…',
  PUBLIC_URL: 'Write the address that visitors type, without a path: https://campaigns.example.org',
  ALLOWED_HOSTS: 'Write further host names, separated by commas, without https:// and without a path.',
  TRUSTED_PROXIES:
    'Write the addresses of your own proxies, separated by commas, as 127.0.0.1 or 10.0.0.0/8.',
  DATA_DIR: 'Write the absolute path of a folder that Relais may write to. npm start fills it in.',
  MEDIA_DIR: 'Write the absolute path of a folder that Relais may write to. npm start fills it in.',
  EDGE_DIR: 'Write the absolute path of a folder that Relais may write to. npm start fills it in.',
  PORT: 'Write a number from 0 to 65535, or leave it out for 3000.',
  BIND: 'Write an address of this machine, as 127.0.0.1, or leave it out for that one.',
  LOG_LEVEL: 'Write fatal, error, warn, info, debug, trace or silent, or leave it out.',
  DEMO: 'Write true or false, or leave it out.',
  SMTP_URL:
    'Write smtp://user:password@host:587 or smtps://user:password@host:465, with %40 for an @ and %25 for a % in user and password; or leave it out, and no mail leaves.',
  PRESS_SIGNING_KEY:
    'Write the key that `npm run press:keys` makes, or leave it out, and no press kit can be issued.',
  PRESS_PUBLIC_KEYS:
    'Write the public halves of the keys that signed earlier issues, separated by commas, as `npm run press:keys` gives them.',
  MAIL_FROM: 'Write campaigns@example.org, or Name <campaigns@example.org>.',
}

const flag = z
  .enum(['true', 'false', '1', '0'], 'It is neither true nor false.')
  .default('false')
  .transform((word) => word === 'true' || word === '1')

const list = (isGood: (entry: string) => boolean, problem: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((entries) => entries.every(isGood), problem)

const isHost = (entry: string) => /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(entry)

function isNetwork(entry: string): boolean {
  const [address = '', bits, more] = entry.split('/')
  const family = isIP(address)
  if (!family || more !== undefined) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

function publicUrl({ production }: EnvContext) {
  return z
    .string()
    .default('http://127.0.0.1:3000')
    .superRefine((text, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', message })
      const url = URL.canParse(text) ? new URL(text) : undefined
      if (!url || !/^https?:$/.test(url.protocol)) return say('It is not a web address.')
      if (url.pathname !== '/' || url.search || url.hash || url.username)
        say('It has more than a scheme, a host and a port.')
      if (production && url.protocol === 'http:' && !isLoopback(url.hostname))
        say('It begins with http: in production, where sign-in cookies travel over https only.')
    })
    .transform((text) => (URL.canParse(text) ? new URL(text).origin : text))
}

function databaseUrl({ production, withoutTransactions, home }: EnvContext) {
  const needed = production ? z.string('It is missing.') : z.string().default('file:./data/relais.db')
  return needed
    .superRefine((text, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', message })
      if (/^file:./.test(text)) {
        if (production && !path.isAbsolute(text.slice('file:'.length)))
          say('Its path is relative, which in production would depend on where the server was started.')
      } else if (!/^mongodb(\+srv)?:\/\/./.test(text)) {
        say('It begins with neither file: nor mongodb:')
      } else if (production && !withoutTransactions && !hasReplicaSet(text)) {
        say('It names a MongoDB without its replica set, so there would be no transactions.')
      }
    })
    .transform((text) =>
      text.startsWith('file:') ? `file:${path.resolve(home, text.slice('file:'.length))}` : text,
    )
}

/** MongoDB's driver opens transactions only when it knows that it speaks to a replica set. */
export const hasReplicaSet = (url: string): boolean =>
  url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]+/i.test(url)

const secret = () => z.string('It is missing.').min(32, 'It is shorter than 32 characters.')

function folder({ production, home }: EnvContext, name: string) {
  const needed = production ? z.string('It is missing.') : z.string().default(`./${name}`)
  return needed
    .refine(
      (text) => !production || path.isAbsolute(text),
      'Its path is relative, which in production would depend on where the server was started.',
    )
    .transform((text) => path.resolve(home, text))
}

/** One schema for all variables. The rules that look at several variables get them as `context`, so that zod still reports all problems at once. */
export function variables(context: EnvContext) {
  return z.object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], 'It is none of the three known words.')
      .default('development'),
    DATABASE_URL: databaseUrl(context),
    ALLOW_MONGODB_WITHOUT_TRANSACTIONS: flag,
    PAYLOAD_SECRET: secret(),
    INTERNAL_SECRET: secret(),
    CONSENT_KEYS: consentKeys,
    PUBLIC_URL: publicUrl(context),
    ALLOWED_HOSTS: list(isHost, 'An entry is not a host name.'),
    TRUSTED_PROXIES: list(isNetwork, 'An entry is neither an address nor a network.'),
    DATA_DIR: folder(context, 'data'),
    MEDIA_DIR: folder(context, 'media'),
    EDGE_DIR: folder(context, 'edge'),
    PORT: z
      .string()
      .default('3000')
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'It is not the number of a port.')
      .transform(Number),
    BIND: z
      .string()
      .default('127.0.0.1')
      .refine((text) => isIP(text) > 0 || text === 'localhost', 'It is not an address of this machine.'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'It is not a level of the log.')
      .default('info'),
    DEMO: flag,
    SMTP_URL: smtpUrl,
    MAIL_FROM: mailFrom(context.sendsMail),
    PRESS_SIGNING_KEY: signingKey,
    PRESS_PUBLIC_KEYS: list(isPublicKey, 'An entry is no public Ed25519 key in base64.'),
  })
}

export type Variables = z.output<ReturnType<typeof variables>>
