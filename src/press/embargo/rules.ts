import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
import type { KitContent, KitImage } from '../content'
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

/** An embargo that was moved by its own act does not go back by an issue of a kit that still names the earlier one. */
const embargoMoved: IssuingRule = ({ content: { embargo, timeZone }, issues, now }) => {
  const waiting = issues.find(({ publicFrom, moved }) => moved && Date.parse(publicFrom) > now.getTime())
  if (!waiting || Date.parse(waiting.publicFrom) === Date.parse(embargo ?? '')) return []
  const [fr, en] = [
    formatMoment(waiting.publicFrom, 'fr', timeZone),
    formatMoment(waiting.publicFrom, 'en', timeZone),
  ]
  return [
    {
      rule: 'embargo-moved',
      path: 'embargo',
      message: {
        fr: `L’embargo du numéro ${waiting.number} a été déplacé au ${fr}. Mettez cet instant dans ce champ et publiez le dossier, puis figez-le.`,
        en: `The embargo of issue ${waiting.number} was moved to ${en}. Put that instant into this field and publish the kit, then issue it.`,
      },
    },
  ]
}

/** What the public reads is corrected at once, unless somebody says that the correction is to wait. */
const embargoAgain: IssuingRule = ({ content: { embargo, timeZone }, follows, wait, now }) => {
  if (follows === null || wait || !embargo || Date.parse(embargo) <= now.getTime()) return []
  const [fr, en] = [formatMoment(embargo, 'fr', timeZone), formatMoment(embargo, 'en', timeZone)]
  return [
    {
      rule: 'embargo-again',
      path: 'wait',
      message: {
        fr: `Le numéro ${follows} est déjà public, et celui-ci attendrait le ${fr}. Cochez la case si vous le voulez ; sinon videz « Embargo jusqu’au » et publiez le dossier.`,
        en: `Issue ${follows} is public already, and this one would wait until ${en}. Tick the box if that is what you want; else empty "Embargo until" and publish the kit.`,
      },
    },
  ]
}

export const EMBARGO_RULES: readonly IssuingRule[] = [embargoAhead, embargoMoved, embargoAgain]

/**
 * Images of an embargoed kit that anybody may see before it: nothing forbids that, and whoever issues it should
 * know. Whoever wants one kept back lets its right begin with the embargo.
 */
export const imagesAlreadyOut = ({ embargo, images }: KitContent, now: Date): KitImage[] =>
  !embargo || Date.parse(embargo) <= now.getTime()
    ? []
    : images.filter(({ rights }) => !rights.from || Date.parse(rights.from) <= now.getTime())

/** An image, and where the public sees it, in words. */
export interface SeenImage {
  name: string
  where: readonly string[]
}

/**
 * Those that are out already, with the way to keep one back; null when none is. A file whose right has begun opens to
 * whoever has its address, though no page shows it yet.
 */
export function alreadyOutWords(images: readonly SeenImage[], locale: Locale): string | null {
  const say = OUT_WORDS[locale]
  const list = (shown: boolean): string =>
    images
      .filter(({ where }) => where.length > 0 === shown)
      .map(({ name, where }) => `${quoted(name, locale)}${shown ? ` (${where.join(', ')})` : ''}`)
      .join(say.between)
  const [seen, openable] = [list(true), list(false)]
  if (!seen && !openable) return null
  return [seen && say.seen(seen), openable && say.openable(openable), say.keep].filter(Boolean).join(' ')
}

const OUT_WORDS = {
  fr: {
    between: ' ; ',
    seen: (images: string) => `Ces images se voient déjà hors du dossier : ${images}.`,
    openable: (images: string) =>
      `Aucune page ne montre celles-ci, mais leur fichier s’ouvre déjà pour qui en connaîtrait l’adresse : ${images}.`,
    keep: 'Pour qu’une image attende l’embargo, mettez cet instant dans « Droits, à partir du » de sa fiche, puis figez de nouveau.',
  },
  en: {
    between: '; ',
    seen: (images: string) => `These images can already be seen outside the kit: ${images}.`,
    openable: (images: string) =>
      `No page shows these, but their file already opens to whoever would know its address: ${images}.`,
    keep: 'For an image to wait for the embargo, put that instant into "Rights, from" of its record, then issue again.',
  },
} as const
