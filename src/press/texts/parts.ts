import { words } from '@/platform/words'
import type { KitEdition } from '../content'
import { heading, lines, type Part } from './plain'

/** Whom to call. Undefined when the campaign names nobody. */
export function contactPart({ locale, contact }: KitEdition): Part {
  if (!contact) return undefined
  return lines(
    heading(words(locale)('kit.contact')),
    [contact.name, contact.capacity].filter(Boolean).join(', '),
    contact.phone,
    contact.email,
    contact.hours,
  )
}

/** Where people find help: the safety core, so that no text of the kit goes without. */
export function helpPart({ locale, helplines }: KitEdition): Part {
  const say = words(locale)
  if (helplines.length === 0) return undefined
  return lines(
    heading(say('kit.help')),
    ...helplines.map(({ name, numbers, website, hours }) => {
      const calls = numbers.map(({ number, by }) => (by === 'sms' ? say('kit.bySms', { number }) : number))
      const reach = [...calls, website].filter(Boolean).join(', ')
      return `- ${reach ? say('kit.labelled', { label: reach, value: name }) : name}. ${hours}`
    }),
  )
}

/** The organisation, in its own words. */
export function aboutPart({ locale, house }: KitEdition): Part {
  return (
    house.boilerplate && lines(heading(words(locale)('kit.about', { house: house.name })), house.boilerplate)
  )
}
