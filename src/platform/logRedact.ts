const REDACTED = '[redacted]'
const MAX_DEPTH = 6

/** Names of fields and headers whose value never belongs in a log. `hash` and `salt` are those of a password. */
const SENSITIVE =
  /pass(word|wd|phrase)|secret|token|authorization|cookie|api[-_]?key|credential|private[-_]?key|sessions?$|^(hash|salt)$/i

/** A copy of what is to be logged without the values of sensitive fields, at any depth; errors and headers become plain objects. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth > MAX_DEPTH) return '[deeper]'
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.map((entry) => redact(entry, depth + 1))
  if (value instanceof URL) return value.href
  return redactEntries(entriesOf(value), depth)
}

function redactEntries(entries: [string, unknown][], depth: number): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      SENSITIVE.test(name) && value ? REDACTED : redact(value, depth + 1),
    ]),
  )
}

function entriesOf(value: object): [string, unknown][] {
  if (value instanceof Error) {
    const { name, message, stack, cause } = value
    const own = Object.entries(value).filter(([, entry]) => typeof entry !== 'object')
    const told: [string, unknown][] = [['type', name], ['message', message], ['stack', stack], ...own]
    return cause === undefined ? told : [...told, ['cause', cause]]
  }
  if (value instanceof Headers || value instanceof Map)
    return [...value].map(([name, entry]) => [String(name), entry])
  return Object.entries(value)
}

/** Shapes in which credentials hide in running text: addresses, headers, signed tokens, cookies. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(:\/\/)[^/\s:@"]*:[^/\s@"]+@/g, `$1${REDACTED}@`],
  [/\b(Bearer|Basic|JWT)\s+[\w.~+/=-]{8,}/gi, `$1 ${REDACTED}`],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, REDACTED],
  [/\b([\w-]*(?:token|secret|password|api[-_]?key)[\w-]*=)[^&;\s"\\]+/gi, `$1${REDACTED}`],
]

/**
 * Masks credentials in a finished line.
 * @param secrets exact values that must not appear, whatever stands around them
 */
export function maskText(line: string, secrets: readonly string[]): string {
  const known = secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), line)
  return PATTERNS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), known)
}
