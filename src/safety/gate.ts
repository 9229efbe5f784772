import type { Refusal, Rule } from '@/gate/rule'

/** At least two lines of help on every page, so that one that doesn't answer is never the only one. */
export const LEAST_HELPLINES = 2

export const twoHelplines: Rule<{ activeHelplines: number; helplinesPath: string }> = ({
  activeHelplines,
  helplinesPath,
}) =>
  activeHelplines >= LEAST_HELPLINES
    ? []
    : [
        {
          rule: 'two-helplines',
          path: helplinesPath,
          message: {
            fr: `Il faut au moins deux lignes d’aide en service ; la campagne en montre ${activeHelplines}. Ajoutez-en dans « Aide et sortie ».`,
            en: `At least two helplines in service are needed; the campaign shows ${activeHelplines}. Add some under "Help and exit".`,
          },
        },
      ]

/** A campaign that shows a line, and how many in service it would show without it. */
export type ShownBy = { campaign: string; others: number }

/** A line stays in service while a published campaign needs it: which ones, and what to do first. */
export function neededBy(shown: readonly ShownBy[]): Refusal[] {
  const titles = shown.filter(({ others }) => others < LEAST_HELPLINES).map(({ campaign }) => campaign)
  if (titles.length === 0) return []
  return [
    {
      rule: 'two-helplines',
      path: 'active',
      message: {
        fr: `Sans cette ligne, il en resterait moins de deux en service dans ${titles.map((t) => `« ${t} »`).join(' et ')}. Ajoutez-y d’abord une autre ligne et publiez la campagne.`,
        en: `Without this line fewer than two in service would be left in ${titles.map((t) => `"${t}"`).join(' and ')}. Add another line there first and publish the campaign.`,
      },
    },
  ]
}
