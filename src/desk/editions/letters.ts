import { buildAddress } from '@/addresses'
import type { Letter, LetterBlock } from '@/mail/letter'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

const WORDS = {
  fr: {
    suspended: (campaign: string) => `Votre édition est suspendue : « ${campaign} »`,
    suspendedText: (campaign: string) =>
      `La fondation a suspendu votre édition de « ${campaign} ». Ses pages, ses intégrations et son agenda ne paraissent plus ; son adresse mène aux numéros d’aide et à l’édition de la fondation. La raison :`,
    suspendedEnd: (contact: string | null) =>
      contact
        ? `Vos mots, votre logo et votre couleur sont gardés. Pour en parler, écrivez à ${contact}.`
        : 'Vos mots, votre logo et votre couleur sont gardés.',
    resumed: (campaign: string) => `Votre édition est de nouveau en ligne : « ${campaign} »`,
    resumedText: (campaign: string) =>
      `La fondation a rétabli votre édition de « ${campaign} ». Elle paraît comme avant, à la même adresse.`,
    open: 'Ouvrir mon espace',
    handOver: (organisation: string) => `L’espace partenaire vous est confié : ${organisation}`,
    handOverText: (organisation: string) =>
      `La fondation vous confie l’espace partenaire de l’organisation « ${organisation} », qui n’avait plus personne. Si ce n’est pas vous, ne faites rien et écrivez à la fondation.`,
    handOverEnd: (hours: number) =>
      `Le lien vaut ${hours} heures et sert une fois. Ensuite, demandez-en un autre sur la page d’entrée de l’espace partenaire.`,
  },
  en: {
    suspended: (campaign: string) => `Your edition is suspended: "${campaign}"`,
    suspendedText: (campaign: string) =>
      `The foundation has suspended your edition of "${campaign}". Its pages, embeds and calendar no longer appear; its address leads to the helplines and to the foundation’s edition. The reason:`,
    suspendedEnd: (contact: string | null) =>
      contact
        ? `Your words, your logo and your colour are kept. To talk about it, write to ${contact}.`
        : 'Your words, your logo and your colour are kept.',
    resumed: (campaign: string) => `Your edition is online again: "${campaign}"`,
    resumedText: (campaign: string) =>
      `The foundation has taken up your edition of "${campaign}" again. It appears as before, at the same address.`,
    open: 'Open my space',
    handOver: (organisation: string) => `The space of ${organisation} is yours to look after`,
    handOverText: (organisation: string) =>
      `The foundation hands you the partner space of ${organisation}, which nobody looked after any more. If this is not for you, do nothing and write to the foundation.`,
    handOverEnd: (hours: number) =>
      `The link holds for ${hours} hours and works once. After that, ask for another one on the way in to the partner space.`,
  },
}

const at = (path: string): string => new URL(path, env().PUBLIC_URL).href
const space = (locale: Locale): string => at(buildAddress({ kind: 'space', locale, room: null, rest: [] }))

type Reader = { to: string; locale: Locale; standing: string }

/** Tells a member that their edition is suspended, with the reason word for word; or that it is back. */
export function standingLetter(
  { to, locale, standing }: Reader,
  { campaign, reason, contact }: { campaign: string; reason: string | null; contact: string | null },
): Letter {
  const say = WORDS[locale]
  const blocks: LetterBlock[] =
    reason === null
      ? [{ kind: 'text', text: say.resumedText(campaign) }]
      : [
          { kind: 'text', text: say.suspendedText(campaign) },
          { kind: 'quote', text: reason },
          { kind: 'text', text: say.suspendedEnd(contact) },
        ]
  return {
    to,
    locale,
    subject: reason === null ? say.resumed(campaign) : say.suspended(campaign),
    blocks: [...blocks, { kind: 'button', label: say.open, href: space(locale) }],
    purpose: reason === null ? 'edition-resumed' : 'edition-suspended',
    about: { collection: 'standings', id: standing },
  }
}

/** Hands a space to whoever looks after it from now on. */
export function handOverLetter(
  { to, locale }: Omit<Reader, 'standing'>,
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
