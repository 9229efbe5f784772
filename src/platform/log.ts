import { type Level, type Logger, pino, stdTimeFunctions } from 'pino'
import { EnvError, env } from './env'
import { requestId } from './logContext'
import { humanLine } from './logHuman'
import { maskText, redact } from './logRedact'

export type { Logger } from 'pino'

export type LogOptions = {
  level: Level | 'silent'
  /** For a person at a terminal, instead of JSON. */
  human: boolean
  write: (line: string) => void
  /** Values that must never be written, asked for each line. */
  secrets: () => readonly string[]
}

/**
 * A logger of one JSON object a line: `level`, `time` (ISO 8601, UTC), `msg`, `requestId` inside a request,
 * and what the caller adds. Sensitive fields are replaced by their name, credentials in texts are masked.
 */
export function createLog({ level, human, write, secrets }: LogOptions): Logger {
  const shown = (line: string) => (human ? humanLine(line) : line)
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => Object(redact(fields)),
      },
      serializers: { err: (value) => value },
      mixin: () => {
        const id = requestId()
        return id ? { requestId: id } : {}
      },
    },
    { write: (line) => write(shown(maskText(line, secrets().map(asInJson)))) },
  )
  return redactChildren(logger)
}

/** pino drops its formatter of bindings in child loggers, so theirs are redacted on the way in. Children inherit this. */
function redactChildren(logger: Logger): Logger {
  logger.child = new Proxy(logger.child, {
    apply: (child, self, [bindings, options]) =>
      Reflect.apply(child, self, [Object(redact(bindings)), options]),
  })
  return logger
}

const asInJson = (text: string) => JSON.stringify(text).slice(1, -1)

const LEVELS: readonly string[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const isLevel = (word: string | undefined): word is Level | 'silent' =>
  word !== undefined && LEVELS.includes(word)

let known: readonly string[] | undefined

/** The secrets of this process. Before the environment is right there are none to hide: then nothing has started. */
function secretsOfProcess(): readonly string[] {
  if (known) return known
  try {
    const { PAYLOAD_SECRET, INTERNAL_SECRET, CONSENT_KEYS, DATABASE_URL, DATABASE, ...rest } = env()
    const optional = [rest.SMTP_URL, rest.PRESS_SIGNING_KEY].filter((value) => value !== undefined)
    const keys = CONSENT_KEYS.map(({ key }) => key.toString('base64'))
    const database = DATABASE === 'mongodb' ? [DATABASE_URL] : []
    known = [PAYLOAD_SECRET, INTERNAL_SECRET, ...keys, ...optional, ...database]
    return known
  } catch (error) {
    if (error instanceof EnvError) return []
    throw error
  }
}

/**
 * The log of this process, on standard output. Its level is read without env(), so that importing it can
 * neither fail nor create anything; a wrong level is reported by env() at boot.
 */
export const log: Logger = createLog({
  level: isLevel(process.env.LOG_LEVEL) ? process.env.LOG_LEVEL : 'info',
  human: process.env.NODE_ENV !== 'production' && process.stdout.isTTY,
  write: (line) => process.stdout.write(line),
  secrets: secretsOfProcess,
})
