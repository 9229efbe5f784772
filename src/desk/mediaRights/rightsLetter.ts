import type { Letter } from '@/mail/letter'
import { lastDay } from '@/media/rights/words'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { Asset, AssetUsed } from './usedWhere'

const WORDS = {
  fr: {
    subject: {
      media: (name: string, on: string) => `Nos droits sur l’image « ${name} » valent jusqu’au ${on}`,
      documents: (name: string, on: string) => `Nos droits sur le document « ${name} » valent jusqu’au ${on}`,
    },
    text: {
      media: (on: string) =>
        `Après le ${on}, l’image quitte d’elle-même les pages, les intégrations et les prochains dossiers de presse, et ses fichiers ne sont plus donnés. Une page se lit alors sans elle. Pour la garder, prolongez les droits si le contrat le permet ; sinon, choisissez dès maintenant une autre image.`,
      documents: (on: string) =>
        `Après le ${on}, le document quitte de lui-même les dossiers de presse, et son fichier n’est plus donné. Pour le garder, prolongez les droits si le contrat le permet ; sinon, choisissez dès maintenant un autre document.`,
    },
    used: { media: 'Elle est utilisée ici :', documents: 'Il est utilisé ici :' },
    line: (kind: string, title: string) => `${kind} : ${title}`,
    unused: {
      media: 'Aucune page, aucune campagne et aucun dossier ne l’utilise dans ce site.',
      documents: 'Aucun dossier de presse ne l’utilise.',
    },
    outside: {
      media:
        'Pensez aux imprimés et aux publications ailleurs : Relais ne peut pas les retirer. Ils sont dans « Usages hors du site ».',
      documents: 'Pensez à ce qui est imprimé ou publié ailleurs : Relais ne peut pas le retirer.',
    },
    open: { media: 'Ouvrir l’image', documents: 'Ouvrir le document' },
    kind: { pages: 'Page', campaigns: 'Image de partage de la campagne', 'press-kits': 'Dossier de presse' },
  },
  en: {
    subject: {
      media: (name: string, on: string) => `Our rights to the image "${name}" last until ${on}`,
      documents: (name: string, on: string) => `Our rights to the document "${name}" last until ${on}`,
    },
    text: {
      media: (on: string) =>
        `After ${on} the image leaves pages, embeds and future press kits by itself, and its files are no longer given out. A page then reads without it. To keep it, extend the rights if the contract allows it; otherwise choose another image now.`,
      documents: (on: string) =>
        `After ${on} the document leaves press kits by itself, and its file is no longer given out. To keep it, extend the rights if the contract allows it; otherwise choose another document now.`,
    },
    used: { media: 'It is used here:', documents: 'It is used here:' },
    line: (kind: string, title: string) => `${kind}: ${title}`,
    unused: {
      media: 'No page, no campaign and no kit uses it on this site.',
      documents: 'No press kit uses it.',
    },
    outside: {
      media:
        'Mind prints and posts elsewhere: Relais cannot take them down. They are under "Uses outside the site".',
      documents: 'Mind what is printed or posted elsewhere: Relais cannot take it down.',
    },
    open: { media: 'Open the image', documents: 'Open the document' },
    kind: { pages: 'Page', campaigns: 'Share image of the campaign', 'press-kits': 'Press kit' },
  },
} as const

/** Tells an editor or a press officer that the right to use an image or a document comes to its end, and what shows it. */
export function rightsLetter(
  about: {
    collection: Asset
    asset: { id: string; name: string }
    end: string
    used: readonly AssetUsed[]
  },
  to: string,
  locale: Locale,
): Letter {
  const { collection, asset, end, used } = about
  const say = WORDS[locale]
  const on = lastDay(end, locale)
  const list = [say.used[collection], ...used.map((one) => say.line(say.kind[one.collection], one.title))]
  return {
    to,
    locale,
    subject: say.subject[collection](asset.name, on),
    blocks: [
      { kind: 'text', text: say.text[collection](on) },
      { kind: 'text', text: used.length > 0 ? list.join('\n') : say.unused[collection] },
      { kind: 'text', text: say.outside[collection] },
      {
        kind: 'button',
        label: say.open[collection],
        href: new URL(`/admin/collections/${collection}/${asset.id}`, env().PUBLIC_URL).href,
      },
    ],
    purpose: 'media-rights-end',
    about: { collection, id: asset.id },
  }
}
