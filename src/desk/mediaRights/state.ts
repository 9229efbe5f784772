import { USES } from '@/media/fields/rights'
import { type Righted, rightsAt } from '@/media/rights/rightsAt'
import { lastDay, USAGE } from '@/media/rights/words'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'

const WORDS = {
  fr: {
    kept: 'Ne peut pas sortir : « Peut sortir de la maison » n’est pas coché.',
    free: (uses: string, until: string | null) =>
      until
        ? `Peut sortir pour ces usages : ${uses}, jusqu’au ${until}. Ensuite l’image quitte les pages et les prochains dossiers ; les numéros déjà figés la gardent.`
        : `Peut sortir pour ces usages : ${uses}, sans date de fin.`,
    none: 'Aucun usage n’est coché : cette image ne paraît nulle part.',
    'not-yet': (from: string) => `Nos droits commencent le ${from}. D’ici là, l’image ne paraît nulle part.`,
    held: (until: string) =>
      `Un dossier de presse sous embargo la retient jusqu’au ${until} : aucune page ne la montre encore. D’ici là, son fichier ne s’ouvre à personne au-dehors.`,
    ended: (until: string) =>
      `Nos droits valaient jusqu’au ${until}. L’image a quitté le site ; ses fichiers répondent qu’ils ne sont plus donnés. Les numéros figés avant la gardent : pour l’en sortir aussi, décochez « Peut sortir de la maison ».`,
    withdrawn: (at: string) => `Retirée le ${at}. Elle ne revient pas.`,
    unreadable: 'Les dates des droits ne se lisent pas. Saisissez-les de nouveau.',
  },
  en: {
    kept: 'May not leave the house: "May leave the house" is not ticked.',
    free: (uses: string, until: string | null) =>
      until
        ? `May leave the house for these uses: ${uses}, until ${until}. Then the image leaves pages and future kits; issues that are frozen already keep it.`
        : `May leave the house for these uses: ${uses}, without an end.`,
    none: 'No use is ticked: this image appears nowhere.',
    'not-yet': (from: string) => `Our rights begin on ${from}. Until then the image appears nowhere.`,
    held: (until: string) =>
      `A press kit under embargo holds it until ${until}: no page shows it yet. Until then its file opens to nobody outside.`,
    ended: (until: string) =>
      `Our rights lasted until ${until}. The image has left the site; its files answer that they are no longer given. Issues frozen before keep it: to take it out of them too, untick "May leave the house".`,
    withdrawn: (at: string) => `Withdrawn on ${at}. It does not come back.`,
    unreadable: 'The dates of the rights can’t be read. Enter them again.',
  },
} as const

/** Where the right to an image stands, in one sentence for staff. */
export function rightsSentence(
  record: Righted & { approved?: boolean | null },
  now: Date,
  locale: Locale,
): string {
  const say = WORDS[locale]
  const { rights, withdrawnAt } = record
  const { value } = rightsAt(record, [], now)
  if (record.approved !== true && value !== 'withdrawn') return say.kept
  switch (value) {
    case 'not-yet':
      return say['not-yet'](formatDateTime(rights?.from ?? '', locale))
    case 'held':
      return say.held(formatDateTime(record.heldUntil ?? '', locale))
    case 'ended':
      return say.ended(lastDay(rights?.until ?? '', locale))
    case 'withdrawn':
      return say.withdrawn(formatDateTime(withdrawnAt ?? '', locale))
    case 'unreadable':
      return say.unreadable
    default: {
      const uses = USES.filter((use) => rights?.uses?.includes(use)).map((use) =>
        USAGE[use][locale].toLowerCase(),
      )
      return uses.length > 0
        ? say.free(uses.join(', '), rights?.until ? lastDay(rights.until, locale) : null)
        : say.none
    }
  }
}
