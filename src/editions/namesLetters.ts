import { buildAddress } from '@/addresses'
import type { Letter } from '@/mail/letter'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

export const PURPOSE = 'names-before-vote'

/** An elected person whom the public words of one language name. */
export type Named = { language: Locale; name: string }

export type NamesTold = {
  to: string
  locale: Locale
  isManager: boolean
  partner: string
  /** The day of the vote, an ISO instant. */
  vote: string
  campaign: { title: string; slug: string | null }
  edition: string
  named: readonly Named[]
  /** How many members of the organisation get the same. */
  members: number
}

const WORDS = {
  fr: {
    languages: { fr: 'Français', en: 'Anglais' },
    head: ['Langue', 'Nom'],
    ours: 'Avant un vote, les mots d’une collectivité ne nomment ici aucune personne élue : c’est notre lecture prudente du code électoral (article L. 52-1), qui interdit d’y promouvoir ses réalisations ou sa gestion.',
    member: {
      subject: 'Vos mots en ligne nomment une personne élue',
      text: (vote: string, campaign: string) =>
        `Le vote du ${vote} approche. Vos mots dans « ${campaign} » étaient en ligne avant, et ils nomment encore :`,
      way: 'Retirez ces noms, ou prenez le texte neutre, puis publiez.',
      button: 'Changer nos mots',
    },
    manager: {
      subject: (partner: string) => `Mots en ligne avant un vote : ${partner}`,
      text: (vote: string, campaign: string, partner: string) =>
        `Le vote du ${vote} approche. Dans « ${campaign} », ${partner} avait déjà des mots en ligne, et ils nomment encore :`,
      way: 'Les membres de l’organisation reçoivent le même avis. Si rien ne change, écrivez-leur, ou suspendez l’édition.',
      nobody:
        'Aucun membre n’a pu être prévenu : l’organisation n’en a plus. Écrivez-lui, ou suspendez l’édition.',
      button: 'Voir les éditions',
    },
  },
  en: {
    languages: { fr: 'French', en: 'English' },
    head: ['Language', 'Name'],
    ours: 'Before a vote the words of a public body name no elected person here: it is our careful reading of the French electoral code (article L. 52-1), which forbids it to promote its achievements or its management.',
    member: {
      subject: 'Your words online name an elected person',
      text: (vote: string, campaign: string) =>
        `The vote of ${vote} is near. Your words in "${campaign}" were online before, and they still name:`,
      way: 'Remove these names, or take the neutral text, then publish.',
      button: 'Change our words',
    },
    manager: {
      subject: (partner: string) => `Words online before a vote: ${partner}`,
      text: (vote: string, campaign: string, partner: string) =>
        `The vote of ${vote} is near. The words of ${partner} in "${campaign}" were online before, and they still name:`,
      way: 'The members of the organisation get the same notice. If nothing changes, write to them, or suspend the edition.',
      nobody: 'No member could be told: the organisation has none left. Write to it, or suspend the edition.',
      button: 'See the editions',
    },
  },
}

/** Tells a manager or a member that public words name somebody whom a vote now keeps out of them. */
export function namesLetter(told: NamesTold): Letter {
  const { to, locale, isManager, partner, campaign, named, edition } = told
  const { member, manager, ...say } = WORDS[locale]
  const vote = formatDate(told.vote, locale)
  const [subject, text, way, label] = isManager
    ? [
        manager.subject(partner),
        manager.text(vote, campaign.title, partner),
        told.members > 0 ? manager.way : manager.nobody,
        manager.button,
      ]
    : [member.subject, member.text(vote, campaign.title), member.way, member.button]
  const language = named[0]?.language ?? locale
  const rest = campaign.slug ? [campaign.slug, language] : []
  const path = isManager
    ? '/admin/collections/standings'
    : buildAddress({ kind: 'space', locale, room: rest.length > 0 ? 'slots' : null, rest })
  return {
    to,
    locale,
    subject: subject.slice(0, 200),
    blocks: [
      { kind: 'text', text },
      {
        kind: 'table',
        head: say.head,
        rows: named.slice(0, 100).map((one) => [say.languages[one.language], one.name.slice(0, 200)]),
      },
      { kind: 'text', text: `${way}\n\n${say.ours}` },
      { kind: 'button', label, href: new URL(path, env().PUBLIC_URL).href },
    ],
    purpose: PURPOSE,
    about: { collection: 'editions', id: edition },
  }
}
