import { z } from 'zod'

const COLOURS: Readonly<Record<string, string>> = {
  error: '31',
  fatal: '31',
  warn: '33',
  debug: '2',
  trace: '2',
}

const Line = z
  .looseObject({
    time: z.string(),
    level: z.string(),
    msg: z.string().default(''),
    name: z.string().optional(),
    requestId: z.string().optional(),
    err: z.looseObject({ message: z.string().optional(), stack: z.string().optional() }).optional(),
  })
  .transform(({ time, level, msg, name, requestId, err, ...rest }) => ({
    time,
    level,
    msg,
    name,
    requestId,
    err,
    rest,
  }))

/**
 * One line of the JSON log as a person reads it: time, level, message, then the rest as name=value.
 * An error's stack follows on lines of its own. What can't be read as a log line is given back unchanged.
 */
export function humanLine(json: string): string {
  const parsed = Line.safeParse(read(json))
  if (!parsed.success) return json
  const { time, level, msg, name, requestId, err, rest } = parsed.data
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const words = [
    name && `[${name}]`,
    msg,
    ...details,
    err?.message,
    requestId && `(${requestId.slice(0, 8)})`,
  ]
  const line = `${time.slice(11, 19)} ${level.padEnd(5)} ${words.filter(Boolean).join(' ').replace(/\s+/g, ' ')}`
  const colour = COLOURS[level]
  const stack = err?.stack?.split('\n').slice(1).join('\n')
  return `${colour ? `\u001b[${colour}m${line}\u001b[0m` : line}\n${stack ? `${stack}\n` : ''}`
}

function read(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
