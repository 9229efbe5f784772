import { formatDateTime, formatEvent, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'

export const ACCESS_NAME = 'ACCES.txt'

export interface AccessFacts {
  locale: Locale
  name: string
  medium: string
  /** The printed number of the issue. */
  code: string
  title: string
  at: Date
  /** ISO instant. */
  publicFrom: string
  timeZone: string
}

const WORDS = {
  fr: (facts: AccessFacts, at: string, until: string) => [
    `Cette archive a été faite pour ${facts.name}, ${facts.medium}.`,
    `Dossier : ${facts.title}, numéro ${facts.code}.`,
    `Prise le ${at}.`,
    `Sous embargo jusqu’au ${until}. Ne rien diffuser avant, et ne pas la transmettre.`,
    '',
    'Ce fichier n’appartient qu’à cette archive : le manifeste signé ne le connaît pas. Il aide à retrouver l’origine d’une fuite. Il ne prouve rien : n’importe qui peut le modifier, l’effacer ou le copier.',
  ],
  en: (facts: AccessFacts, at: string, until: string) => [
    `This archive was made for ${facts.name}, ${facts.medium}.`,
    `Kit: ${facts.title}, issue ${facts.code}.`,
    `Taken on ${at}.`,
    `Under embargo until ${until}. Publish nothing before, and do not pass it on.`,
    '',
    'This file belongs to this archive alone: the signed manifest does not know it. It helps to find where a leak began. It proves nothing: anybody can change, delete or copy it.',
  ],
} satisfies Record<Locale, unknown>

/** The file that lies in an archive taken by a personal link, beside what is signed. Pure: the same taking, the same bytes. */
export function accessText(facts: AccessFacts): string {
  const { locale, at, publicFrom, timeZone } = facts
  const zone = formatZone(timeZone, locale)
  const taken = `${formatDateTime(at.toISOString(), locale, timeZone)} (${zone})`
  const until = `${formatEvent(publicFrom, locale, timeZone)} (${zone})`
  return `${WORDS[locale](facts, taken, until).join('\n')}\n`
}
