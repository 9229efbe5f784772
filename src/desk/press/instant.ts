import { DEFAULT_TIME_ZONE, formatClock, formatDate, formatEvent, formatZone } from '@/platform/dates'

/**
 * An instant with its zone, and what the clocks of Paris show then where they show something else: "lundi 30 novembre
 * 2026, 10 h (heure de Martinique ; 15 h à Paris)". Pure.
 */
export function sayInstant(iso: string, locale: 'fr' | 'en', zone: string = DEFAULT_TIME_ZONE): string {
  const said = `${formatEvent(iso, locale, zone)} (${formatZone(zone, locale)}`
  const isSameDay = formatDate(iso, locale, zone) === formatDate(iso, locale)
  const paris = isSameDay ? formatClock(iso, locale) : formatEvent(iso, locale)
  if (isSameDay && paris === formatClock(iso, locale, zone)) return `${said})`
  return locale === 'fr' ? `${said} ; ${paris} à Paris)` : `${said}; ${paris} in Paris)`
}
