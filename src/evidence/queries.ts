import type { Claim } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'

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
  const sources = await reader.named(
    'sources',
    claims.map(({ source }) => idOf(source)).filter((id) => id !== null),
  )
  const byId = new Map(sources.map((source) => [source.id, source]))
  return claims.map((claim) => ({ ...claim, source: byId.get(idOf(claim.source) ?? '') ?? claim.source }))
}
