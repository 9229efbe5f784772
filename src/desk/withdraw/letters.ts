import type { Letter } from '@/mail/letter'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

const WORDS = {
  fr: {
    subject: (codes: string) => `Une image est retirée de ${codes}`,
    text: (codes: string) =>
      `Vous avez ouvert ou pris ${codes} par votre lien personnel. Une image de ce dossier est retirée à la demande d’une personne qu’elle montre.\n\nSupprimez cette image de vos serveurs, de vos copies et de vos pages, et ne la publiez plus. Les archives qui la contiennent sont arrêtées. Un nouveau numéro du dossier, sans l’image, les remplace dès qu’il est prêt.`,
    open: (code: string) => `Ouvrir le dossier (${code})`,
    and: 'et',
  },
  en: {
    subject: (codes: string) => `An image is withdrawn from ${codes}`,
    text: (codes: string) =>
      `You opened or took ${codes} by your personal link. An image of that kit is withdrawn because a person whom it shows asked for it.\n\nDelete the image from your servers, copies and pages, and do not publish it again. The archives that hold it are stopped. A new issue of the kit, without the image, takes their place as soon as it is ready.`,
    open: (code: string) => `Open the kit (${code})`,
    and: 'and',
  },
} satisfies Record<Locale, unknown>

/** An issue that somebody took, by its printed number, and where its kit is read from now on. */
export type Taken = { code: string; path: string }

/** Tells whoever took a kit by a personal link that an image of it is withdrawn. Neither image nor person is named. */
export function withdrawnLetter(
  { to, locale, accreditation }: { to: string; locale: Locale; accreditation: string },
  taken: readonly Taken[],
): Letter {
  const words = WORDS[locale]
  const codes = taken.map(({ code }) => code)
  const list = [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(` ${words.and} `)
  return {
    to,
    locale,
    subject: words.subject(list),
    blocks: [
      { kind: 'text', text: words.text(list) },
      ...taken.map(({ code, path }) => ({
        kind: 'button' as const,
        label: words.open(code),
        href: new URL(path, env().PUBLIC_URL).href,
      })),
    ],
    purpose: 'image-withdrawn',
    about: { collection: 'accreditations', id: accreditation },
  }
}
