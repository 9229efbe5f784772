import { buildAddress } from '@/addresses'
import { formatEvent, formatMoment, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
import { words } from '@/platform/words'
import type { KitContent, KitEdition } from '../content'
import { addressIn, helplineName, isUnverified, numbersOf } from '../helplines'
import { peopleOf } from '../newsroom/people'
import { heading, lines, type Part } from './plain'

/** What a newsroom may do with a kit, as it stands when it is frozen: at once, or nothing before an instant. */
export function clearancePart({ embargo, timeZone }: KitContent, locale: Locale): string {
  const say = words(locale)
  if (!embargo) return say('kitPage.immediate')
  const when = formatEvent(embargo, locale, timeZone)
  return say('kitPage.embargoed', { when, zone: formatZone(timeZone, locale) })
}

/** The issue that a text belongs to. */
export interface Named {
  /** `UPMCQX-2` */
  name: string
  /** ISO instant. */
  publicFrom: string
}

/** Which issue a text belongs to, since when it is public, and where anybody may ask whether it still stands. One line, and nothing else in it. */
export function numberPart(
  { locale, url }: KitEdition,
  { timeZone }: Pick<KitContent, 'timeZone'>,
  named: Named | undefined,
): Part {
  if (!named) return undefined
  const check = new URL(buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] }), url).href
  const { name, publicFrom } = named
  return words(locale)('kit.numbered', { name, day: formatMoment(publicFrom, locale, timeZone), check })
}

/** The same where there is an embargo, for what else lies in an archive: nothing is said there of what may be used at once. */
export const embargoPart = (kit: KitContent, locale: Locale): Part =>
  kit.embargo ? clearancePart(kit, locale) : undefined

/** Blocks apart by an empty line, below their title. */
const under = (title: string, blocks: readonly string[]): string => lines(heading(title), blocks.join('\n\n'))

/** What may be quoted, each with who said it. Undefined when there is none. */
export function quotationsPart({ locale, quotations }: KitEdition): Part {
  if (quotations.length === 0) return undefined
  const say = words(locale)
  return under(
    say('press.contents.quotations', { count: quotations.length }),
    quotations.map(({ text, speaker, role, kind }) =>
      lines(
        kind === 'indirect' ? text : quoted(text, locale),
        [speaker, role].filter(Boolean).join(', '),
        kind === 'indirect' && say('kitPage.quotation.indirect'),
      ),
    ),
  )
}

/** Notes to editors. */
export function notesPart({ locale, release }: KitEdition): Part {
  return release?.notes && lines(heading(words(locale)('kitPage.release.notes')), release.notes)
}

/** Whom to call. Undefined when nobody is named. */
export function contactPart(edition: KitEdition): Part {
  const people = peopleOf(edition)
  if (people.length === 0) return undefined
  const say = words(edition.locale)
  return under(
    say('kit.contact'),
    people.map(({ name, capacity, subjects, phone, email, hours, standIn }) =>
      lines(
        [name, capacity].filter(Boolean).join(', '),
        subjects && say('kitPage.people.expert', { subjects }),
        phone,
        email,
        hours,
        standIn &&
          [say('kitPage.people.standIn', { name: standIn.name }), standIn.phone].filter(Boolean).join(' '),
      ),
    ),
  )
}

/** Where people find help: the safety core, so that no text of the kit goes without. */
export function helpPart({ locale, helplines }: KitEdition): Part {
  const say = words(locale)
  if (helplines.length === 0) return undefined
  return lines(
    heading(say('kit.help')),
    ...helplines.map((line) => {
      const { website, hours } = line
      const name = helplineName(line, locale)
      // A line whose name is its own address is told by that alone.
      const address = website && addressIn(name, website)
      const reach = [...numbersOf(line, locale), ...(address ? [] : [website])].filter(Boolean).join(', ')
      if (address && !reach) return `- ${address}. ${hours}`
      const said = reach && name ? say('kit.labelled', { label: reach, value: name }) : reach || name
      return `- ${said}. ${hours}`
    }),
    isUnverified({ helplines }) && say('kit.helpUnverified'),
  )
}

/** The organisation, in its own words. */
export function aboutPart({ locale, house }: KitEdition): Part {
  return (
    house.boilerplate && lines(heading(words(locale)('kit.about', { house: house.name })), house.boilerplate)
  )
}
