import type { Letter } from '@/mail/letter'
import { lastDay } from '@/media/rights/words'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { ImageUsed } from './usedWhere'

const WORDS = {
  fr: {
    subject: (image: string, on: string) => `Nos droits sur l’image « ${image} » valent jusqu’au ${on}`,
    text: (on: string) =>
      `Après le ${on}, l’image quitte d’elle-même les pages, les intégrations et les prochains dossiers de presse, et ses fichiers ne sont plus donnés. Une page se lit alors sans elle. Pour la garder, prolongez les droits si le contrat le permet ; sinon, choisissez dès maintenant une autre image.`,
    used: 'Elle est utilisée ici :',
    line: (kind: string, title: string) => `${kind} : ${title}`,
    unused: 'Aucune page, aucune campagne et aucun dossier ne l’utilise dans ce site.',
    outside:
      'Pensez aux imprimés et aux publications ailleurs : Relais ne peut pas les retirer. Ils sont dans « Usages hors du site ».',
    open: 'Ouvrir l’image',
    kind: { pages: 'Page', campaigns: 'Image de partage de la campagne', 'press-kits': 'Dossier de presse' },
  },
  en: {
    subject: (image: string, on: string) => `Our rights to the image "${image}" last until ${on}`,
    text: (on: string) =>
      `After ${on} the image leaves pages, embeds and future press kits by itself, and its files are no longer given out. A page then reads without it. To keep it, extend the rights if the contract allows it; otherwise choose another image now.`,
    used: 'It is used here:',
    line: (kind: string, title: string) => `${kind}: ${title}`,
    unused: 'No page, no campaign and no kit uses it on this site.',
    outside:
      'Mind prints and posts elsewhere: Relais cannot take them down. They are under "Uses outside the site".',
    open: 'Open the image',
    kind: { pages: 'Page', campaigns: 'Share image of the campaign', 'press-kits': 'Press kit' },
  },
} as const

/** Tells an editor or a press officer that the right to use an image comes to its end, and what shows it. */
export function rightsLetter(
  about: { image: { id: string; name: string }; end: string; used: readonly ImageUsed[] },
  to: string,
  locale: Locale,
): Letter {
  const { image, end, used } = about
  const say = WORDS[locale]
  const on = lastDay(end, locale)
  const list = [say.used, ...used.map(({ collection, title }) => say.line(say.kind[collection], title))]
  return {
    to,
    locale,
    subject: say.subject(image.name, on),
    blocks: [
      { kind: 'text', text: say.text(on) },
      { kind: 'text', text: used.length > 0 ? list.join('\n') : say.unused },
      { kind: 'text', text: say.outside },
      {
        kind: 'button',
        label: say.open,
        href: new URL(`/admin/collections/media/${image.id}`, env().PUBLIC_URL).href,
      },
    ],
    purpose: 'media-rights-end',
    about: { collection: 'media', id: image.id },
  }
}
