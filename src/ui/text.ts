import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'

/** Sets what a component shows in the typography of its language. Nothing stays nothing. */
export const setter =
  (locale: Locale) =>
  <T extends string | null | undefined>(text: T): T =>
    (text ? typeset(text, locale) : text) as T

/** Class names, those that apply. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined
