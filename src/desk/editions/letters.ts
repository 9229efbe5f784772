import { buildAddress } from '@/addresses'
import type { Letter } from '@/mail/letter'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

const WORDS = {
  fr: {
    open: 'Ouvrir mon espace',
    handOver: (organisation: string) => `L’espace partenaire vous est confié : ${organisation}`,
    handOverText: (organisation: string) =>
      `La fondation vous confie l’espace partenaire de l’organisation « ${organisation} », qui n’avait plus personne. Si ce n’est pas vous, ne faites rien et écrivez à la fondation.`,
    handOverEnd: (hours: number) =>
      `Le lien vaut ${hours} heures et sert une fois. Ensuite, demandez-en un autre sur la page d’entrée de l’espace partenaire.`,
  },
  en: {
    open: 'Open my space',
    handOver: (organisation: string) => `The space of ${organisation} is yours to look after`,
    handOverText: (organisation: string) =>
      `The foundation hands you the partner space of ${organisation}, which nobody looked after any more. If this is not for you, do nothing and write to the foundation.`,
    handOverEnd: (hours: number) =>
      `The link holds for ${hours} hours and works once. After that, ask for another one on the way in to the partner space.`,
  },
}

const at = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Hands a space to whoever looks after it from now on. */
export function handOverLetter(
  { to, locale }: { to: string; locale: Locale },
  {
    organisation,
    partner,
    token,
    hours,
  }: { organisation: string; partner: string; token: string; hours: number },
): Letter {
  const say = WORDS[locale]
  return {
    to,
    locale,
    subject: say.handOver(organisation),
    blocks: [
      { kind: 'text', text: say.handOverText(organisation) },
      {
        kind: 'button',
        label: say.open,
        href: at(buildAddress({ kind: 'space', locale, room: 'link', rest: [token] })),
      },
      { kind: 'text', text: say.handOverEnd(hours) },
    ],
    purpose: 'hand-over',
    about: { collection: 'partners', id: partner },
  }
}
