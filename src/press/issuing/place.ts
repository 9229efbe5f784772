import type { PayloadRequest } from 'payload'
import { seriesToTry } from './code'
import { nextNumber } from './order'
import { type EveryIssue, isSeriesTaken } from './read'

/** What the documents of an issue are printed with. */
export interface PlaceInSeries {
  series: string
  number: number
}

/**
 * The letters and the number of a kit's next issue. A kit keeps the letters of its first one, whatever its campaign
 * is called by now; no two kits share theirs.
 */
export async function placeOf(
  req: PayloadRequest,
  kit: string,
  earlier: readonly EveryIssue[],
  campaign: string,
): Promise<PlaceInSeries> {
  const number = nextNumber(earlier)
  const own = earlier[0]?.code.split('-')[0]
  if (own) return { series: own, number }
  for (const series of seriesToTry(campaign, kit))
    if (!(await isSeriesTaken(req, series, kit))) return { series, number }
  throw new Error('Every series of a kit is taken by others.')
}
