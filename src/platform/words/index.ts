import { createTranslator } from 'next-intl'
import type { Locale } from '../languages'
import { typeset } from '../typography'
import { en } from './en'
import { fr } from './fr'

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

/** What every language has to say: the shape of the French words. */
export type Messages = Shape<typeof fr>

const LANGUAGES: Record<Locale, Messages> = { fr, en }

type Translator = ReturnType<typeof createTranslator<Messages>>

const translators = new Map<Locale, Translator>()

/**
 * The interface's words in one language, as next-intl's translator: `words('fr')('help.ask')`. Already set in
 * the language's typography. Pure: no request, no context; an unknown key throws.
 */
export function words(locale: Locale): Translator {
  const known = translators.get(locale)
  if (known) return known
  const made = createTranslator<Messages>({
    locale,
    messages: typesetAll(LANGUAGES[locale], locale),
    onError: (error) => {
      throw error
    },
  })
  translators.set(locale, made)
  return made
}

function typesetAll(messages: Messages, locale: Locale): Messages {
  const set = (value: unknown): unknown =>
    typeof value === 'string'
      ? typeset(value, locale)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, set(inner)]))
  return set(messages) as Messages
}
