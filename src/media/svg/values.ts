import { localReference } from './references'

/** What an attribute may hold. A value that doesn't fit its kind is left out. */
export type ValueKind =
  | 'number'
  | 'length'
  | 'lengths'
  | 'path'
  | 'points'
  | 'transform'
  | 'paint'
  | 'reference'
  | 'keyword'
  | 'viewBox'
  | 'aspect'

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?`
const LENGTH = `${NUMBER}(?:px|pt|pc|mm|cm|in|em|ex|%)?`
const COLOUR = String.raw`#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,24}|(?:rgb|hsl)a?\([\d\s.,%+/-]{1,60}\)`

const PATTERNS = {
  number: new RegExp(`^${NUMBER}%?$`),
  length: new RegExp(`^${LENGTH}$`),
  lengths: new RegExp(`^(?:none|${LENGTH}(?:[\\s,]+${LENGTH})*)$`),
  path: /^[\sMmZzLlHhVvCcSsQqTtAa\d.,eE+-]*$/,
  points: /^[\s\d.,eE+-]*$/,
  transform: /^[\s,]*(?:(?:matrix|translate|scale|rotate|skewX|skewY)[ ]?\([\s\d.,eE+-]*\)[\s,]*)*$/,
  keyword: /^[a-zA-Z][a-zA-Z-]{0,30}$/,
  viewBox: new RegExp(`^${NUMBER}(?:[\\s,]+${NUMBER}){3}$`),
  aspect: /^(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))(?: (?:meet|slice))?$/,
} satisfies Partial<Record<ValueKind, RegExp>>

const PAINT = new RegExp(`^(?:${COLOUR})$`)
/** Only coordinates may be long. */
const LONGEST = 1_024

/** A value that is safe to write, with the id it points at, or why it is not. */
export type CleanValue = { value: string; id?: string } | 'external' | 'malformed'

/**
 * Checks one value against its kind.
 * `value` of a reference holds what follows the reference (a fallback colour) and `id` what it points at.
 */
export function cleanValue(kind: ValueKind, raw: string): CleanValue {
  const value = raw.trim()
  if (kind !== 'path' && kind !== 'points' && value.length > LONGEST) return 'malformed'
  if (kind === 'paint' || kind === 'reference') return cleanPaint(kind, value)
  return PATTERNS[kind].test(value) ? { value: value.replace(/\s+/g, ' ') } : 'malformed'
}

function cleanPaint(kind: 'paint' | 'reference', value: string): CleanValue {
  const reference = localReference(value)
  if (reference === 'elsewhere') return 'external'
  if (reference) {
    const fallback = value.slice(value.indexOf(')') + 1).trim()
    return { id: reference.id, value: kind === 'paint' && PAINT.test(fallback) ? fallback : '' }
  }
  if (kind === 'reference') return value === 'none' ? { value } : 'malformed'
  return PAINT.test(value) ? { value } : 'malformed'
}
