/** The languages the interface and the contents can speak. Adding one: a line here and a folder of words. */
export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'fr'

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** A language, then the others: where words are looked for that may not stand in the one that is read. */
export const languagesFrom = (locale: Locale): readonly Locale[] => [
  locale,
  ...LOCALES.filter((other) => other !== locale),
]
