import type { Rule } from '@/gate/rule'

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
