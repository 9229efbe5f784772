import { typeset } from '@/platform/typography'
import type { KitEdition } from '../content'
import { ordinary } from './plain'

/**
 * A kit's words as a text file prints them: the quotation marks and apostrophes of the language, with
 * ordinary spaces. Names, credits, licences, numbers and addresses stay as they were given.
 */
export function setEdition(edition: KitEdition): KitEdition {
  const set = (text: string): string => ordinary(typeset(text, edition.locale))
  const maybe = (text: string | undefined): string | undefined => text && set(text)
  const { house, release, contact } = edition
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
    contact: contact && { ...contact, capacity: maybe(contact.capacity), hours: maybe(contact.hours) },
    helplines: edition.helplines.map((line) => ({ ...line, name: set(line.name), hours: set(line.hours) })),
  }
}
