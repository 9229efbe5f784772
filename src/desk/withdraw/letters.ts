import type { Letter } from '@/mail/letter'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { Taken } from '@/press/issuing/stop'

/** What is taken out of kits, and on whose word: a person's whom it shows, or the house's own. */
export type Why = { taken: Taken; by: 'person' | 'house' }

const WORDS = {
  fr: {
    subject: {
      image: (codes: string) => `Une image est retirée de ${codes}`,
      document: (codes: string) => `Un document est retiré de ${codes}`,
    },
    opened: (codes: string) => `Vous avez ouvert ou pris ${codes} par votre lien personnel.`,
    person: 'Une image de ce dossier est retirée à la demande d’une personne qu’elle montre.',
    house: {
      image: 'Nous avons retiré une image de ce dossier.',
      document: 'Nous avons retiré un document de ce dossier.',
    },
    please: {
      image:
        'Supprimez cette image de vos serveurs, de vos copies et de vos pages, et ne la publiez plus. Les archives qui la contiennent sont arrêtées. Un nouveau numéro du dossier, sans l’image, les remplace dès qu’il est prêt.',
      document:
        'Supprimez ce document de vos serveurs, de vos copies et de vos pages, et ne le publiez plus. Les archives qui le contiennent sont arrêtées. Un nouveau numéro du dossier, sans le document, les remplace dès qu’il est prêt.',
    },
    files: 'Fichiers à supprimer :',
    more: (count: number) => `… et ${count} de plus`,
    open: (code: string) => `Ouvrir le dossier (${code})`,
    and: 'et',
  },
  en: {
    subject: {
      image: (codes: string) => `An image is withdrawn from ${codes}`,
      document: (codes: string) => `A document is withdrawn from ${codes}`,
    },
    opened: (codes: string) => `You opened or took ${codes} by your personal link.`,
    person: 'An image of that kit is withdrawn because a person whom it shows asked for it.',
    house: {
      image: 'We have withdrawn an image of that kit.',
      document: 'We have withdrawn a document of that kit.',
    },
    please: {
      image:
        'Delete the image from your servers, copies and pages, and do not publish it again. The archives that hold it are stopped. A new issue of the kit, without the image, takes their place as soon as it is ready.',
      document:
        'Delete the document from your servers, copies and pages, and do not publish it again. The archives that hold it are stopped. A new issue of the kit, without the document, takes their place as soon as it is ready.',
    },
    files: 'Files to delete:',
    more: (count: number) => `… and ${count} more`,
    open: (code: string) => `Open the kit (${code})`,
    and: 'and',
  },
} satisfies Record<Locale, unknown>

/** An issue that somebody took, by its printed number, and where its kit is read from now on. */
export type TakenIssue = { code: string; path: string }

/** A mail has a hundred lines for them; beyond, the last says how many more. */
const MOST_LISTED = 99

/**
 * Tells whoever took a kit by a personal link that something of it is withdrawn, and which files that is on their disk:
 * who is not told would have to guess, or delete nothing. It is named by its paths in the kit alone, which they have
 * already (`heldPaths` says why that tells nothing new); no person is named, and the subject names no file.
 *
 * @param paths of the files to delete; none where nobody can read any more what the issue held
 */
export function withdrawnLetter(
  { to, locale, accreditation }: { to: string; locale: Locale; accreditation: string },
  issues: readonly TakenIssue[],
  { taken, by, paths }: Why & { paths: readonly string[] },
): Letter {
  const words = WORDS[locale]
  const codes = issues.map(({ code }) => code)
  const list = [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(` ${words.and} `)
  const reason = by === 'person' ? words.person : words.house[taken]
  return {
    to,
    locale,
    subject: words.subject[taken](list),
    blocks: [
      { kind: 'text', text: `${words.opened(list)} ${reason}` },
      { kind: 'text', text: words.please[taken] },
      ...(paths.length > 0
        ? [
            { kind: 'text' as const, text: words.files },
            { kind: 'names' as const, names: listed(paths, words.more) },
          ]
        : []),
      ...issues.map(({ code, path }) => ({
        kind: 'button' as const,
        label: words.open(code),
        href: new URL(path, env().PUBLIC_URL).href,
      })),
    ],
    purpose: 'image-withdrawn',
    about: { collection: 'accreditations', id: accreditation },
  }
}

const listed = (paths: readonly string[], more: (count: number) => string): string[] => {
  const rest = paths.length - MOST_LISTED
  return rest > 0 ? [...paths.slice(0, MOST_LISTED), more(rest)] : [...paths]
}
