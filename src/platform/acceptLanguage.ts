import { DEFAULT_LOCALE, isLocale, type Locale } from './languages'

/**
 * The language of ours that a browser prefers (RFC 9110, 12.5.4): by weight, then by order; a regional tag
 * counts for its language. The default when it names none of ours, or nothing at all.
 */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q), order }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { language } of wishes) if (isLocale(language)) return language
  return DEFAULT_LOCALE
}
