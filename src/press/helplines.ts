import type { Helpline } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { KitHelpline } from './content'

type Territory = Helpline['territory']

/** Where the house calls from: its lines need no country beside them, and come first. */
const HOME = 'FR' satisfies Territory

/**
 * In which languages readers are told of the lines of a country: those that are spoken there, and all at home. What
 * answers everywhere is for the site: beside an article it only makes the list longer.
 */
const TOLD: Readonly<Record<Territory, readonly Locale[]>> = {
  FR: LOCALES,
  world: [],
  BE: ['fr'],
  CH: ['fr'],
  UK: ['en'],
}

/** Whether a line is of use to whoever reads in a language. */
const isTold = ({ territory }: Pick<Helpline, 'territory'>, locale: Locale): boolean =>
  TOLD[territory].includes(locale)

/**
 * The lines that a kit gives in a language: those of use to its readers, the house's country first; all, where none
 * is, for no text goes without. Pure.
 */
export function toldIn<T extends Pick<Helpline, 'territory'>>(lines: readonly T[], locale: Locale): T[] {
  const useful = lines.filter((line) => isTold(line, locale))
  const told = useful.length > 0 ? useful : lines
  const isHome = ({ territory }: T) => territory === HOME
  return [...told.filter(isHome), ...told.filter((line) => !isHome(line))]
}

/**
 * What a line is called beside its numbers: without the number that its name begins with, and with its country where
 * that is not the house's. Empty where the number is all the name it has.
 */
export function helplineName({ name, numbers, territory }: KitHelpline, locale: Locale): string {
  const number = numbers.find((one) => name === one.number || name.startsWith(`${one.number} `))?.number ?? ''
  const bare = name.slice(number.length).trim()
  if (!territory || territory === HOME || territory === 'world') return bare
  const country = words(locale)(`kit.countries.${territory}`)
  return bare ? `${bare} (${country})` : country
}

/** The numbers of a line, each with the way where one does not call it. */
export const numbersOf = ({ numbers }: Pick<KitHelpline, 'numbers'>, locale: Locale): string[] =>
  numbers.map(({ number, by }) => (by === 'sms' ? words(locale)('kit.bySms', { number }) : number))

/** A name that holds the address of its line, with that address in full in its place; null where it holds none. Pure. */
export function addressIn(name: string, website: string): string | null {
  const bare = website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return bare && name.includes(bare) ? name.replace(bare, website) : null
}

/** Whether some line was taken from a source that nobody of the house has called yet: a text says so below its list. */
export const isUnverified = ({ helplines }: { helplines: readonly KitHelpline[] }): boolean =>
  helplines.some(({ verifiedOn }) => verifiedOn === null)
