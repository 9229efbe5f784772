import { formatDate } from '@/platform/dates'
import { words } from '@/platform/words'
import type { KitClaim, KitContent, KitEdition } from '../content'
import { contactPart, embargoPart, helpPart, type Named, numberPart } from './parts'
import { document, heading, lines } from './plain'
import { setEdition } from './set'

/**
 * The fact sheet: each claim in its exact words, with its source, what it does not mean and when it is read
 * again. Undefined when the kit has no claim.
 *
 * @param named the issue that it belongs to
 */
export function factsText(kit: KitContent, unset: KitEdition, named?: Named): string | undefined {
  const edition = setEdition(unset)
  const { locale, claims } = edition
  if (claims.length === 0) return undefined
  const say = words(locale)
  return document(
    heading(say('kit.labelled', { label: say('press.contents.facts'), value: edition.title }), '='),
    embargoPart(kit, locale),
    lines(numberPart(edition, kit, named), say('kit.facts.lead')),
    ...claims.map((claim, index) => claimLines(claim, index + 1, edition)),
    contactPart(edition),
    helpPart(edition),
    kit.demonstration && say('kit.demonstration'),
    edition.url,
  )
}

function claimLines(claim: KitClaim, number: number, { locale }: KitEdition): string {
  const say = words(locale)
  const { citation, locator, url } = claim.source
  const source = [citation.replace(/\.$/, ''), locator, url].filter(Boolean).join(', ')
  const state = say(claim.status === 'current' ? 'help.claim.upToDate' : `help.claim.${claim.status}`)
  const review = say('kit.facts.review', { status: state, day: formatDate(claim.nextReview, locale) })
  const status = claim.statusReason ? `${review}. ${claim.statusReason}` : review
  return lines(
    `${number}. ${claim.wording}`,
    say('help.claim.source', { citation: source }),
    say('kit.labelled', { label: say('help.claim.doesNotMean'), value: claim.doesNotMean }),
    say('kit.labelled', { label: say('kit.facts.status'), value: status }),
  )
}
