import type { KitClaim, KitContent, KitEdition } from '../content'
import { formatDay } from '../format'
import { PRESS_WORDS } from '../words'
import { contactPart, helpPart } from './parts'
import { document, heading, lines } from './plain'

/**
 * The fact sheet: each claim in its exact words, with its source, what it does not mean and when it is read
 * again. Undefined when the kit has no claim.
 */
export function factsText(kit: KitContent, edition: KitEdition): string | undefined {
  const { locale, claims } = edition
  if (claims.length === 0) return undefined
  const words = PRESS_WORDS[locale].text
  return document(
    heading(words.labelled(words.facts, edition.title), '='),
    formatDay(kit.date, locale, kit.timeZone),
    words.factsLead,
    ...claims.map((claim, index) => claimLines(claim, index + 1, edition)),
    contactPart(edition),
    helpPart(edition),
    kit.demonstration && words.demonstration,
    edition.url,
  )
}

function claimLines(claim: KitClaim, number: number, { locale }: KitEdition): string {
  const { claimStatus, text: words } = PRESS_WORDS[locale]
  const { citation, locator, url } = claim.source
  const status = `${claimStatus[claim.status]}, ${words.nextReview} ${formatDay(claim.nextReview, locale)}`
  return lines(
    `${number}. ${claim.wording}`,
    words.labelled(words.source, [citation, locator, url].filter(Boolean).join(', ')),
    words.labelled(words.doesNotMean, claim.doesNotMean),
    words.labelled(words.status, claim.statusReason ? `${status}. ${claim.statusReason}` : status),
  )
}
