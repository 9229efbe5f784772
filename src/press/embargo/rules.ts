import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
import type { IssuingRule } from '../issuing/rules'

/** An embargo nearer than this is none that anybody could keep: a mail takes as long. */
export const LEAST_AHEAD_MS = 5 * 60_000

/** Why an instant can be no embargo; null when it can. */
export function embargoFault(embargo: string, now: Date): 'past' | 'near' | null {
  const ahead = Date.parse(embargo) - now.getTime()
  if (ahead <= 0) return 'past'
  return ahead < LEAST_AHEAD_MS ? 'near' : null
}

/** The sentences of a refused instant, with the way to mend it. */
export const embargoWords = (fault: 'past' | 'near', embargo: string, timeZone: string) => {
  const [fr, en] = [formatMoment(embargo, 'fr', timeZone), formatMoment(embargo, 'en', timeZone)]
  return fault === 'past'
    ? {
        fr: `L’embargo est passé : ${fr}. Videz ce champ pour que le numéro paraisse aussitôt, ou donnez un instant à venir.`,
        en: `The embargo is past: ${en}. Empty this field for the issue to be public at once, or give an instant to come.`,
      }
    : {
        fr: `L’embargo est dans moins de cinq minutes : ${fr}. Donnez un instant plus lointain, ou videz ce champ pour que le numéro paraisse aussitôt.`,
        en: `The embargo is less than five minutes away: ${en}. Give a later instant, or empty this field for the issue to be public at once.`,
      }
}

/** An embargo lies ahead, unless it is the one that an earlier issue has kept. */
const embargoAhead: IssuingRule = ({ content: { embargo, timeZone }, issues, now }) => {
  if (!embargo || issues.some(({ publicFrom }) => Date.parse(publicFrom) === Date.parse(embargo))) return []
  const fault = embargoFault(embargo, now)
  return fault
    ? [{ rule: 'embargo-ahead', path: 'embargo', message: embargoWords(fault, embargo, timeZone) }]
    : []
}

/** What the public reads is corrected at once, unless somebody says that the correction is to wait. */
const embargoAgain: IssuingRule = ({ content: { embargo, timeZone }, stands, wait, now }) => {
  if (stands === null || wait || !embargo || Date.parse(embargo) <= now.getTime()) return []
  const [fr, en] = [formatMoment(embargo, 'fr', timeZone), formatMoment(embargo, 'en', timeZone)]
  return [
    {
      rule: 'embargo-again',
      path: 'wait',
      message: {
        fr: `Le numéro ${stands} est déjà public, et celui-ci attendrait le ${fr}. Cochez la case si vous le voulez ; sinon videz « Embargo jusqu’au » et publiez le dossier.`,
        en: `Issue ${stands} is public already, and this one would wait until ${en}. Tick the box if that is what you want; else empty "Embargo until" and publish the kit.`,
      },
    },
  ]
}

export const EMBARGO_RULES: readonly IssuingRule[] = [embargoAhead, embargoAgain]

/** An image, and where the public sees it, in words. */
export interface SeenImage {
  name: string
  where: readonly string[]
}

/**
 * Images of a kit under embargo that the public sees already, with the way to keep one back; null when none is. All
 * others are held back with the kit.
 */
export function alreadyOutWords(images: readonly SeenImage[], locale: Locale): string | null {
  const say = OUT_WORDS[locale]
  const seen = images
    .filter(({ where }) => where.length > 0)
    .map(({ name, where }) => `${quoted(name, locale)} (${where.join(', ')})`)
  return seen.length > 0 ? say(seen.join(locale === 'fr' ? ' ; ' : '; ')) : null
}

const OUT_WORDS = {
  fr: (images: string) =>
    `Ces images se voient déjà hors du dossier : ${images}. L’embargo ne les retient pas. Pour qu’une image attende, retirez-la d’abord de ces pages.`,
  en: (images: string) =>
    `These images can already be seen outside the kit: ${images}. The embargo does not hold them. For an image to wait, take it off those pages first.`,
} as const
