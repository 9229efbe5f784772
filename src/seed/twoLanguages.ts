import type { Locale } from '@/platform/languages'

/** A text in each language the demonstration is served in. */
export type Two<T = string> = Readonly<Record<Locale, T>>

export const two = <T>(fr: T, en: T): Two<T> => ({ fr, en })
