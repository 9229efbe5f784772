import type { Locale } from '@/platform/languages'

/** How the texts of a kit are called, in each language. Not typeset: a name is typed, linked and sorted. */
export const FILE_NAMES: Record<Locale, { readme: string; release: string; facts: string }> = {
  fr: { readme: 'LISEZMOI.txt', release: 'communique.txt', facts: 'fiche-de-faits.txt' },
  en: { readme: 'README.txt', release: 'release.txt', facts: 'fact-sheet.txt' },
}
