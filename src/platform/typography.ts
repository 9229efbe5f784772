import type { Locale } from './languages'
import { remembered } from './remembered'
import { english } from './typographyEnglish'
import { french } from './typographyFrench'

/** What no rule may touch: addresses of any kind, and text between backticks. */
const UNTOUCHED =
  /`[^`]*`|(?:https?|mailto|tel|sms):[^\s«»"“”]+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:fr|com|org|net|eu|uk|be|ch|int|gouv)(?:\/[^\s«»"“”]*)?(?![\p{L}\p{N}-])/gu

/** A site's texts; the longest are a paragraph. */
const MOST_TEXTS = 5000

const RULES: Record<Locale, (text: string) => string> = { fr: french, en: english }

/**
 * Sets a text as a printer of that language would: quotation marks, apostrophes, and the spaces that must not
 * break. Editors type what is on their keyboard; this runs when a page is drawn, so the record stays as typed.
 * Running it twice changes nothing. Addresses, e-mails and text between backticks come out as they went in.
 */
export const typeset = remembered(MOST_TEXTS, (text: string, locale: Locale) => locale + text, compose)

function compose(text: string, locale: Locale): string {
  // One rule can make room for an earlier one ("Mo:!"): they run until none has anything left to do.
  let set = text.replace(HOLDS, '')
  for (let round = 0; round < 6; round++) {
    const again = setOnce(set, RULES[locale])
    if (again === set) break
    set = again
  }
  return set
}

/** Each untouchable piece stands aside as one private-use sign, so that the rules see the whole sentence. */
const HOLD = '\uE000'
const HOLDS = /\uE000/g

function setOnce(text: string, rule: (text: string) => string): string {
  const kept: string[] = []
  const open = text.replace(UNTOUCHED, (piece) => {
    kept.push(piece)
    return HOLD
  })
  let next = 0
  return rule(open).replace(HOLDS, () => kept[next++] ?? '')
}
