const NBSP = '\u00A0'
const JOIN = '\u2060'
const SPACE = `[ \\t${NBSP}\\u202F]`
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const UNITS = 'am|pm|€|years?|months?|days?|hours?|minutes?|min|km|cm|mm|kg|px|[KMG]B|million|billion'

const rx = (source: string) => new RegExp(source, 'gu')

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  // child's, don't, parents' before a word
  [/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’'],
  [/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*[^\s"])"(?![\p{L}\p{N}"])/gu, '“$1”'],
  [/(?<![\p{L}\p{N}'’])'(?=[^\s'])([^']*[^\s'])'(?![\p{L}\p{N}'])/gu, '‘$1’'],
  // what is left after a word is a plural's
  [/(?<=\p{L})'/gu, '’'],
  [rx(`(?<=\\p{N})${SPACE}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`), NBSP],
  [rx(`(?<=(?<!\\p{N})\\p{N}{1,2})${SPACE}(?=(?:${MONTHS})(?!\\p{L}))`), NBSP],
  [
    rx(`(?<=(?<![\\p{L}\\p{N}])(?:no|No|p\\.|art\\.|Art\\.|Mr|Mrs|Ms|Dr|page|article))${SPACE}(?=\\p{N})`),
    NBSP,
  ],
  // "53 %" is how French writes it
  [rx(`(?<=\\p{N})${SPACE}+(?=%)`), ''],
  [rx(`(?<=\\p{N})${JOIN}?–${JOIN}?(?=\\p{N})`), `${JOIN}–${JOIN}`],
]

/** English rules, on a text without addresses. Idempotent. */
export const english = (text: string): string =>
  RULES.reduce((set, [pattern, by]) => set.replace(pattern, by), text)
