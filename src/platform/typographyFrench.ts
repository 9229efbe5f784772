/** U+00A0, the space of a full word. */
const NBSP = '\u00A0'
/** U+202F, the thin space before ; ! ? % and inside numbers. */
const THIN = '\u202F'
/** U+2060, which holds two signs together without a space. */
const JOIN = '\u2060'

const SPACE = `[ \\t${NBSP}${THIN}\\u2009]`
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.'
const UNITS =
  '€|\\$|£|°C|euros?|ans?|mois|jours?|heures?|minutes?|secondes?|min|ms|km|cm|mm|mg|kg|px|[KMG]?o|millions?|milliards?|mots|pages?|fichiers?|personnes|parents|réponses'

const rx = (source: string, flags = 'gu') => new RegExp(source, flags)

/** A pattern, and what it becomes. */
type Rule = readonly [RegExp, string | ((found: string) => string)]

/** In order: what a later rule reads, an earlier one has already set. */
const RULES: readonly Rule[] = [
  [/\.\.\./g, '…'],
  // l'enfant, aujourd'hui
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“"\uE000])/gu, '’'],
  // "mot" becomes « mot »; an inch sign has no partner and stays
  [/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*[^\s"])"(?![\p{L}\p{N}"])/gu, '«$1»'],
  [rx(`«${SPACE}*`), `«${NBSP}`],
  [rx(`${SPACE}*»`), `${NBSP}»`],
  // a colon that ends its word; not 18:30, not a ratio
  [rx(`(?<=[\\p{L}\\p{N})\\]%…’”»\\uE000])${SPACE}*:(?=${SPACE}|\\n|$|«)`), `${NBSP}:`],
  [rx(`(?<=[^\\s;!?¿¡(\\[${NBSP}${THIN}])${SPACE}*([;!?])(?=[\\s${NBSP}${THIN})\\]»”"…!?]|$)`), `${THIN}$1`],
  [rx(`(?<=\\p{N})${SPACE}*([%‰])`), `${THIN}$1`],
  // 1 273, 20 254: groups of three after one to three digits
  [
    rx(`(?<![\\p{N},.])\\p{N}{1,3}(?:${SPACE}\\p{N}{3})+(?!\\p{N})`),
    (number) => number.replace(rx(SPACE), THIN),
  ],
  // 9 h 30, 24 h/24
  [
    rx(`(?<![\\p{L}\\p{N}])(\\p{N}{1,2})${SPACE}?h${SPACE}?(\\p{N}{2})(?![\\p{L}\\p{N}])`),
    `$1${NBSP}h${NBSP}$2`,
  ],
  [rx(`(?<![\\p{L}\\p{N}])(\\p{N}{1,2})${SPACE}?h(?![\\p{L}\\p{N}])`), `$1${NBSP}h`],
  [rx(`(?<=\\p{N}|h)${JOIN}?–${JOIN}?(?=\\p{N})`), `${JOIN}–${JOIN}`],
  [rx(`(?<=\\p{N})${SPACE}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`), NBSP],
  [rx(`(?<=(?<!\\p{N})(?:\\p{N}{1,2}|1er))${SPACE}(?=(?:${MONTHS})(?!\\p{L}))`), NBSP],
  [rx(`(?<=(?<!\\p{L})(?:${MONTHS}))${SPACE}(?=\\p{N}{4}(?!\\p{N}))`), NBSP],
  [
    rx(
      `(?<=(?<![\\p{L}\\p{N}])(?:[nN]°|[pP]\\.|[aA]rt\\.|MM?\\.|Mmes?|Dr|article|page))${SPACE}(?=[\\p{Lu}\\p{N}])`,
    ),
    NBSP,
  ],
  // a-t-il and law numbers stay in one piece
  [rx(`(?<=\\p{L})-${JOIN}?t-${JOIN}?(?=(?:il|elle|on)s?(?!\\p{L}))`), `-${JOIN}t-${JOIN}`],
  [rx(`(?<=n°${NBSP}\\p{N}{2,4})-${JOIN}?(?=\\p{N})`), `-${JOIN}`],
]

/** French rules, on a text without addresses. Idempotent. */
export const french = (text: string): string =>
  RULES.reduce(
    (set, [pattern, by]) => (typeof by === 'string' ? set.replace(pattern, by) : set.replace(pattern, by)),
    text,
  )
