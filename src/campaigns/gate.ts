import type { Rule } from '@/gate/rule'
import type { Locale } from '@/platform/languages'

/** Something a language still lacks, at the field that mends it. */
export type Gap = { path: string; what: { fr: string; en: string } }

/** A language goes out whole or not at all: nothing is filled in from another language. */
export const completeLanguage: Rule<{
  served: readonly Locale[]
  /** The field that mends a language which isn't served. */
  servedPath: string
  gaps: readonly Gap[]
}> = ({ served, servedPath, gaps }, locale) => [
  ...(served.includes(locale)
    ? []
    : [
        {
          rule: 'complete-language',
          path: servedPath,
          message: {
            fr: 'La campagne ne sert pas cette langue. Ajoutez-la dans « Langues servies ».',
            en: 'The campaign does not serve this language. Add it under "Languages served".',
          },
        },
      ]),
  ...gaps.map(({ path, what }) => ({
    rule: 'complete-language',
    path,
    message: { fr: `Il manque ${what.fr}.`, en: `Missing: ${what.en}.` },
  })),
]
