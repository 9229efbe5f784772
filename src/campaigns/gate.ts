import type { Rule } from '@/gate/rule'
import type { Locale } from '@/platform/languages'

/** Something a language still lacks, at the field that mends it. */
export type Gap = { path: string; what: { fr: string; en: string } }

/** Nothing can be said of a page before it is known whose it is: this comes first. */
export const campaignChosen: Rule<{ campaign: 'chosen' | 'missing' | 'itself' }> = ({ campaign }) =>
  campaign === 'missing'
    ? [
        {
          rule: 'campaign-chosen',
          path: 'campaign',
          message: {
            fr: 'Choisissez d’abord une campagne.',
            en: 'Choose a campaign first.',
          },
        },
      ]
    : []

/** A page has one opening, its first block: its title is the page's own. */
export const openingFirst: Rule<{
  /** The kinds of the blocks, in their order. */
  blocks: readonly string[]
}> = ({ blocks }) =>
  blocks.flatMap((kind, index) =>
    kind !== 'hero' || index === 0
      ? []
      : [
          {
            rule: 'opening-first',
            path: `blocks.${index}.heading`,
            message: {
              fr: `L’ouverture se place en premier, une seule fois. Déplacez ou retirez le bloc ${index + 1}.`,
              en: `The opening stands first, once. Move or remove block ${index + 1}.`,
            },
          },
        ],
  )

/** A language that a campaign no longer serves, with what is still public in it. */
export type LeftLanguage = { locale: Locale; published: number }

const LANGUAGE = {
  fr: { fr: 'le français', en: 'French' },
  en: { fr: 'l’anglais', en: 'English' },
} as const

/** A language is left once nothing is public in it: what stays would stand at addresses that nothing leads to. */
export const languagesLeft: Rule<{ left: readonly LeftLanguage[] }> = ({ left }) =>
  left
    .filter(({ published }) => published > 0)
    .map(({ locale, published }) => ({
      rule: 'languages-left',
      path: 'languages',
      message: {
        fr: `Vous retirez ${LANGUAGE[locale].fr}, et ${published === 1 ? 'une fiche y est encore publiée' : `${published} fiches y sont encore publiées`}. Retirez dans cette langue la campagne, puis ses pages, ses éditions et ses dossiers.`,
        en: `You remove ${LANGUAGE[locale].en}, and ${published === 1 ? 'one record is' : `${published} records are`} still published in it. In that language withdraw the campaign, then its pages, editions and press kits.`,
      },
    }))

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
    message: { fr: `Il manque ${what.fr}.`, en: `It still lacks ${what.en}.` },
  })),
]
