import type { KitEdition } from '../content'
import { PRESS_WORDS } from '../words'
import { heading, lines, type Part } from './plain'

/** Whom to call. Undefined when the campaign names nobody. */
export function contactPart({ locale, contact }: KitEdition): Part {
  if (!contact) return undefined
  return lines(
    heading(PRESS_WORDS[locale].text.contact),
    [contact.name, contact.capacity].filter(Boolean).join(', '),
    contact.phone,
    contact.email,
    contact.hours,
  )
}

/** Where people find help: the safety core, so that no text of the kit goes without. */
export function helpPart({ locale, helplines }: KitEdition): Part {
  const { help, bySms, labelled } = PRESS_WORDS[locale].text
  if (helplines.length === 0) return undefined
  return lines(
    heading(help),
    ...helplines.map(({ name, numbers, website, hours }) => {
      const calls = numbers.map(({ number, by }) => (by === 'sms' ? `${number} (${bySms})` : number))
      const reach = [...calls, website].filter(Boolean).join(', ')
      return `- ${reach ? labelled(reach, name) : name}. ${hours}`
    }),
  )
}

/** The organisation, in its own words. */
export function aboutPart({ locale, house }: KitEdition): Part {
  return house.boilerplate && lines(heading(PRESS_WORDS[locale].text.about(house.name)), house.boilerplate)
}
