import type { Claim as ClaimRecord } from '@/payload-types'
import { Claim, type ClaimProps } from '@/ui/Claim'
import { Band } from '../Band'
import type { View } from '../view'

// A draft is previewed while it is written: nothing is chosen yet.
export const KeyFiguresView: View<'keyFigures'> = ({ block, context: { locale }, place }) => {
  const claims = (block.claims ?? []).flatMap((claim) => claimOf(claim) ?? [])
  if (claims.length === 0) return null
  const rows = claims.map(({ id, ...claim }) => <Claim key={id} locale={locale} {...claim} />)
  return (
    <Band locale={locale} place={place} ground={block.ground} heading={block.heading} lede={block.lede}>
      {place.flow ? rows : <div className="claim-rows">{rows}</div>}
    </Band>
  )
}

/** A record of the ledger as it is printed; null for one the visitor may not see. */
export function claimOf(claim: string | ClaimRecord): (Omit<ClaimProps, 'locale'> & { id: string }) | null {
  if (typeof claim === 'string' || typeof claim.source === 'string' || claim.status === 'draft') return null
  return {
    id: claim.id,
    figure: claim.value?.figure,
    unit: claim.value?.unit,
    wording: claim.wording,
    source: claim.source.citation,
    sourceUrl: claim.source.url,
    locator: claim.locator,
    status: claim.status,
    statusReason: claim.statusReason,
    nextReview: claim.nextReview,
    doesNotMean: claim.doesNotMean,
  }
}
