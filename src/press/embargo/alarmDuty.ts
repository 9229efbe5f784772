import type { Payload } from 'payload'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import { holdersOf } from '@/people/managers'
import { inTransaction } from '@/platform/database/inTransaction'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import type { Duty } from '@/publishing/jobs/duties'
import { putBackTries, type Tries, takeTries, triesAreDue } from './tries'
import { UNBORN_KINDS, type UnbornKind } from './unborn'

const HOUR_MS = 3_600_000

/**
 * Tells press officers and administrators that many addresses are tried at which nothing stands: one mail an hour at
 * most, over all processes.
 */
export const alarmDuty: Duty = {
  name: 'unborn-alarm',
  everyMs: HOUR_MS,
  hasWork: async () => triesAreDue(),
  run: async (payload) => {
    const tries = takeTries()
    if (!tries) return
    try {
      await tell(payload, tries)
    } catch (error) {
      putBackTries(tries)
      throw error
    }
  },
}

const tell = (payload: Payload, tries: Tries): Promise<void> =>
  inTransaction(payload, async (req) => {
    const to = new Set([
      ...(await holdersOf(req, 'press-officer')),
      ...(await holdersOf(req, 'administrator')),
    ])
    for (const each of to) await post(req, alarmLetter(tries, each))
  })

const NAMES: Record<Locale, Record<UnbornKind, string>> = {
  fr: {
    kit: 'Pages de dossiers',
    issue: 'Numéros de dossiers',
    release: 'Communiqués',
    file: 'Fichiers de dossiers',
    archive: 'Archives de dossiers',
    image: 'Images et logos',
  },
  en: {
    kit: 'Pages of kits',
    issue: 'Issues of kits',
    release: 'Releases',
    file: 'Files of kits',
    archive: 'Archives of kits',
    image: 'Images and logos',
  },
}

const WORDS = {
  fr: {
    subject: 'Quelqu’un cherche des adresses de presse qui n’existent pas',
    text: (total: string, since: string, networks: number) =>
      `Depuis le ${since}, ${total} demandes ont visé des adresses où il n’y a rien, ou rien encore${
        networks > 0
          ? `, dont beaucoup depuis ${networks === 1 ? 'un même réseau' : `${networks} réseaux`}`
          : ''
      }. Le site a répondu chaque fois comme à une adresse qui n’a jamais existé : rien n’est sorti.`,
    do: 'Ce peut être un robot, ou un ancien lien dans un article. Si un dossier est sous embargo, demandez-vous qui en connaît l’adresse ; au besoin, déplacez l’embargo ou retirez le numéro. Aucune adresse de visiteur n’est conservée.',
  },
  en: {
    subject: 'Somebody is looking for press addresses that do not exist',
    text: (total: string, since: string, networks: number) =>
      `Since ${since}, ${total} requests were for addresses where nothing stands, or nothing yet${
        networks > 0 ? `, many of them from ${networks === 1 ? 'one network' : `${networks} networks`}` : ''
      }. Each time the site answered as for an address that never existed: nothing has left.`,
    do: 'It may be a robot, or an old link in an article. If a kit is under embargo, ask yourself who knows its address; move the embargo or pull the issue if need be. No visitor’s address is kept.',
  },
} as const

/** What was tried, how often, and what to do. */
export function alarmLetter({ since, kinds, networks }: Tries, to: string): Letter {
  const tried = UNBORN_KINDS.filter((kind) => (kinds[kind] ?? 0) > 0)
  const total = tried.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
  return forStaff((locale) => ({
    to,
    locale,
    subject: WORDS[locale].subject,
    blocks: [
      {
        kind: 'text',
        text: WORDS[locale].text(formatNumber(total, locale), formatDateTime(since, locale), networks),
      },
      {
        kind: 'text',
        text: tried
          .map((kind) => `${NAMES[locale][kind]} : ${formatNumber(kinds[kind] ?? 0, locale)}`)
          .map((line) => (locale === 'en' ? line.replace(' :', ':') : line))
          .join('\n'),
      },
      { kind: 'text', text: WORDS[locale].do },
    ],
    purpose: 'unborn-alarm',
  }))
}
