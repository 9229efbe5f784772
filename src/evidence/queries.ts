import type { Claim, Source } from '@/payload-types'
import { idOf, idsOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'

/**
 * Claims by their ids, in no particular order, each with its source; a source that the visitor may not see
 * stays an id.
 */
export async function claimsNamed(
  reader: Reader,
  ids: readonly string[],
  how?: { dated: boolean },
): Promise<Claim[]> {
  const claims = await reader.named('claims', ids, how)
  const sources = await reader.named('sources', idsOf(claims.map(({ source }) => source)))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return claims.map((claim) => ({ ...claim, source: byId.get(idOf(claim.source) ?? '') ?? claim.source }))
}

/** A claim that is published in the reader's language, with the source that it rests on. */
export type ClaimInForce = Claim & { source: Source }

/**
 * Every claim that the house stands by, contested ones with their reason, in the order of their keys. One without
 * its words in this language, or whose source is not to be seen, is none.
 */
export async function claimsInForce(reader: Reader): Promise<ClaimInForce[]> {
  const found = await reader.find('claims', {
    owner: EVERYONE,
    where: { status: { in: ['current', 'contested'] } },
    sort: 'key',
    select: { key: true, status: true },
  })
  const claims = await claimsNamed(
    reader,
    found.map(({ id }) => id),
  )
  const order = new Map(found.map(({ id }, index) => [id, index]))
  return claims
    .filter((claim): claim is ClaimInForce => {
      const { wording, doesNotMean, source } = claim
      return (
        Boolean(wording?.trim() && doesNotMean?.trim()) &&
        typeof source === 'object' &&
        Boolean(source.citation)
      )
    })
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}
