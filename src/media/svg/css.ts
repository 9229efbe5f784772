/** One rule of a style sheet that speaks of one class, id or kind of element. */
export type SimpleRule = {
  kind: 'class' | 'id' | 'element'
  name: string
  declarations: Declaration[]
  /** about how many characters it gives to each element that it speaks of */
  weight: number
}

export type Declaration = { property: string; value: string; important: boolean }

export type Sheet = {
  rules: SimpleRule[]
  /** what is not a simple rule, as it was written: at-rules, combined selectors */
  rest: string[]
}

/** Every pass over a sheet stays linear: no more rules than this, no longer a declaration. */
const MOST_RULES = 500
const LONGEST_DECLARATION = 4_096

/** What a declaration or a rule costs by being there, in characters. */
const OVERHEAD = 8
const weightOf = ({ property, value }: Declaration) => property.length + value.length + OVERHEAD

const SIMPLE = /^([.#]?)([A-Za-z_][\w-]*)$/

/**
 * Reads the style sheets that drawing programs write: rules with a list of simple selectors.
 * One pass over the text; whatever else there is comes back in `rest`, not understood and not used.
 */
export function parseSheet(text: string): Sheet {
  const sheet: Sheet = { rules: [], rest: [] }
  const source = withoutComments(text)
  let at = 0
  while (at < source.length) {
    const stop = firstOf(source, at, '{;')
    const prelude = source.slice(at, stop).trim()
    if (source[stop] === '{') {
      const end = closingBrace(source, stop)
      addRule(sheet, prelude, source.slice(stop + 1, end))
      at = end + 1
    } else {
      if (prelude) sheet.rest.push(`${prelude};`)
      at = stop + 1
    }
  }
  return sheet
}

function addRule(sheet: Sheet, prelude: string, body: string): void {
  // Read once and kept once, however many selectors share it.
  const declarations = body.includes('{') ? null : parseDeclarations(body)
  const weight = (declarations ?? []).reduce((sum, one) => sum + weightOf(one), OVERHEAD)
  const others: string[] = []
  for (const part of prelude.split(',')) {
    const selector = part.trim()
    const [, sign, name] = SIMPLE.exec(selector) ?? []
    if (name === undefined || !declarations || sheet.rules.length >= MOST_RULES) {
      others.push(selector)
      continue
    }
    const kind = sign === '.' ? 'class' : sign === '#' ? 'id' : 'element'
    sheet.rules.push({ kind, name, declarations, weight })
  }
  if (others.length > 0) sheet.rest.push(`${others.join(',')}{${body.trim()}}`)
}

/** Reads `property: value` pairs parted by semicolons, as in a `style` attribute. Unreadable ones are left out. */
export function parseDeclarations(text: string): Declaration[] {
  const declarations: Declaration[] = []
  for (const part of withoutComments(text).split(';')) {
    const colon = part.indexOf(':')
    if (colon === -1 || part.length > LONGEST_DECLARATION) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    const written = part.slice(colon + 1).trim()
    const important = /![ \t\n]{0,8}important$/i.test(written)
    const value = important ? written.slice(0, written.lastIndexOf('!')).trim() : written
    if (property && value) declarations.push({ property, value, important })
  }
  return declarations
}

function firstOf(source: string, from: number, signs: string): number {
  let at = from
  while (at < source.length && !signs.includes(source.charAt(at))) at += 1
  return at
}

function closingBrace(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1
    if (source[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return source.length
}

function withoutComments(text: string): string {
  let out = ''
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('/*', at)
    if (start === -1) return out + text.slice(at)
    out += `${text.slice(at, start)} `
    const end = text.indexOf('*/', start + 2)
    if (end === -1) return out
    at = end + 2
  }
  return out
}
