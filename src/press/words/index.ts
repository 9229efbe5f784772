import type { Locale } from '@/platform/languages'
import { en } from './en'
import { fr } from './fr'
import type { PressWords } from './words'

export type { PressWords } from './words'

/** A new language is a file and a line here; the types ask for both. */
export const PRESS_WORDS: Record<Locale, PressWords> = { fr, en }
