import { typeset } from '@/platform/typography'
import type { KitContact, KitEdition } from '../content'
import { ordinary } from './plain'

/**
 * A kit's words as a text file prints them: the quotation marks and apostrophes of the language, with
 * ordinary spaces. Names, credits, licences, numbers and addresses stay as they were given.
 */
export function setEdition(edition: KitEdition): KitEdition {
  const set = (text: string): string => ordinary(typeset(text, edition.locale))
  const maybe = (text: string | undefined): string | undefined => text && set(text)
  const { house, release, contact } = edition
  const person = (each: KitContact): KitContact => ({
    ...each,
    capacity: maybe(each.capacity),
    subjects: maybe(each.subjects),
    hours: maybe(each.hours),
  })
  return {
    ...edition,
    title: set(edition.title),
    lede: maybe(edition.lede),
    house: { name: house.name, boilerplate: maybe(house.boilerplate) },
    release: release && {
      headline: set(release.headline),
      place: maybe(release.place),
      lead: maybe(release.lead),
      paragraphs: release.paragraphs.map(set),
      body: release.body,
      notes: maybe(release.notes),
    },
    claims: edition.claims.map((claim) => ({
      ...claim,
      wording: set(claim.wording),
      doesNotMean: set(claim.doesNotMean),
      statusReason: maybe(claim.statusReason),
      source: { ...claim.source, citation: set(claim.source.citation), locator: maybe(claim.source.locator) },
    })),
    quotations: edition.quotations.map((said) => ({
      ...said,
      text: set(said.text),
      speaker: set(said.speaker),
      role: maybe(said.role),
    })),
    contact: contact && person(contact),
    contacts: edition.contacts.map(person),
    helplines: edition.helplines.map((line) => ({ ...line, name: set(line.name), hours: set(line.hours) })),
  }
}
