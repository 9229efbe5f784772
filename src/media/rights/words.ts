import { formatDate, formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import type { Territory, Use } from '../fields/rights'
import { isForEverybody } from './licence'
import type { Righted, RightsState } from './rightsAt'

/** A use as it is named in a sentence. */
const USE_WORDS: Record<Use, Record<Locale, string>> = {
  web: { fr: 'le site de la campagne', en: 'the campaign site' },
  press: { fr: 'la presse', en: 'the press' },
  print: { fr: 'les imprimés', en: 'print' },
  partners: { fr: 'les partenaires', en: 'partners' },
}

/** The last day of a right that is over at an instant: one that ends at midnight lasted until the day before. */
export function lastDay(until: string, locale: Locale): string {
  const end = Date.parse(until)
  return formatDate(Number.isNaN(end) ? until : new Date(end - 1).toISOString(), locale)
}

/** What an asset may be used for, as a fact beside it. */
export const USAGE: Record<Use, Record<Locale, string>> = {
  web: { fr: 'Site de la campagne', en: 'Campaign site' },
  press: { fr: 'Presse', en: 'Press' },
  print: { fr: 'Imprimés', en: 'Print' },
  partners: { fr: 'Partenaires', en: 'Partners' },
}

const WHERE: Record<Territory, Record<Locale, string> | null> = {
  world: null,
  europe: { fr: 'en Europe', en: 'in Europe' },
  france: { fr: 'en France', en: 'in France' },
}

const UNTIL: Record<Locale, (day: string) => string> = {
  fr: (day) => `jusqu’au ${day}`,
  en: (day) => `until ${day}`,
}

/** Of a file under a licence for everybody, which outlives what the house does with it. */
const GIVEN: Record<Locale, (where: string, end: string) => string> = {
  fr: (where, end) =>
    `${where}, fichier donné ici ${end} ; ce que permet la licence reste permis ensuite, à tous`,
  en: (where, end) =>
    `${where}, file given here ${end}; what the licence permits stays permitted to everybody after that`,
}

/**
 * A use with its bounds: "Presse, en France, jusqu’au 31 décembre 2027". Under a licence for everybody the end is that
 * of the house's giving, not of what may be done with the file.
 */
export function usageWords(
  use: Use,
  {
    territory,
    until,
    licence = '',
  }: { territory?: Territory | null; until?: string | null; licence?: string },
  locale: Locale,
): string {
  const end = until && UNTIL[locale](lastDay(until, locale))
  const where = [USAGE[use][locale], WHERE[territory ?? 'world']?.[locale]].filter(Boolean).join(', ')
  if (!end) return where
  return isForEverybody(licence) ? GIVEN[locale](where, end) : `${where}, ${end}`
}

/** Why an asset can't be put online though its right is in force, and how that is mended. */
export const TERRITORY_WORDS: Record<Locale, string> = {
  fr: 'nos droits ne valent pas dans le monde entier, et une page web se lit partout. Relisez le contrat : s’il permet la mise en ligne, cochez-le sous « Territoire » dans sa fiche ; sinon, choisissez un autre fichier.',
  en: 'our rights are not worldwide, and a web page is read everywhere. Read the contract again: if it lets the file be put online, tick so under "Territory" in its record; otherwise choose another file.',
}

/** That an asset will leave by itself soon, and what can be done before, for whoever publishes. */
export const ENDS_SOON: Record<'right' | 'consent', Record<Locale, (day: string) => string>> = {
  right: {
    fr: (day) =>
      `nos droits valent jusqu’au ${day}. Ensuite il part de lui-même. Prolongez-les si le contrat le permet, ou prévoyez un autre fichier.`,
    en: (day) =>
      `our rights last until ${day}. Then it leaves by itself. Extend them if the contract allows it, or plan for another file.`,
  },
  consent: {
    fr: (day) =>
      `l’accord d’une personne qu’elle montre vaut jusqu’au ${day}. Ensuite l’image part d’elle-même. Demandez à le prolonger, ou prévoyez une autre image.`,
    en: (day) =>
      `the consent of a person it shows lasts until ${day}. Then the image leaves by itself. Ask to extend it, or plan for another image.`,
  },
}

type Say = (image: Righted, use: Use) => string

const on = (iso: string | null | undefined, locale: Locale): string => formatDateTime(iso ?? '', locale)

/** Why an image can't be used somewhere, and how that is mended, for whoever publishes. */
export const RIGHTS_WORDS: Record<Exclude<RightsState, 'free'>, Record<Locale, Say>> = {
  'not-yet': {
    fr: ({ rights }) =>
      `nos droits commencent le ${on(rights?.from, 'fr')}. Choisissez une autre image, ou publiez à partir de cette date.`,
    en: ({ rights }) =>
      `our rights begin on ${on(rights?.from, 'en')}. Choose another image, or publish from then on.`,
  },
  held: {
    fr: ({ heldUntil }) =>
      `l’embargo d’un dossier de presse retient ce fichier jusqu’au ${on(heldUntil, 'fr')}. Choisissez-en un autre, ou publiez à partir de cet instant.`,
    en: ({ heldUntil }) =>
      `the embargo of a press kit holds this file until ${on(heldUntil, 'en')}. Choose another one, or publish from then on.`,
  },
  ended: {
    fr: ({ rights }) =>
      `nos droits valaient jusqu’au ${lastDay(rights?.until ?? '', 'fr')}. Choisissez une autre image, ou prolongez les droits dans la médiathèque si le contrat le permet.`,
    en: ({ rights }) =>
      `our rights lasted until ${lastDay(rights?.until ?? '', 'en')}. Choose another image, or extend the rights in the media library if the contract allows it.`,
  },
  'not-for-this-use': {
    fr: (_, use) =>
      `nos droits ne couvrent pas ${USE_WORDS[use].fr}. Choisissez une autre image, ou cochez cet usage dans la médiathèque si le contrat le permet.`,
    en: (_, use) =>
      `our rights do not cover ${USE_WORDS[use].en}. Choose another image, or tick that use in the media library if the contract allows it.`,
  },
  withdrawn: {
    fr: ({ withdrawnAt }) =>
      `cette image a été retirée le ${on(withdrawnAt, 'fr')}. Choisissez-en une autre.`,
    en: ({ withdrawnAt }) => `this image was withdrawn on ${on(withdrawnAt, 'en')}. Choose another one.`,
  },
  unreadable: {
    fr: () => 'les dates de nos droits ne se lisent pas. Saisissez-les de nouveau dans la médiathèque.',
    en: () => 'the dates of our rights can’t be read. Enter them again in the media library.',
  },
}
