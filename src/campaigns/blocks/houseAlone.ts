import { placesOf } from './places'
import type { PageBlock } from './slugs'

/** What no partner's edition draws: a wall would put the other partners into it. */
const HOUSE_ALONE: ReadonlySet<PageBlock['blockType']> = new Set(['partnerWall'])

/** The ids of a page's blocks that only the house's edition draws: elsewhere an anchor to one leads nowhere. */
export const houseAnchors = (blocks: readonly PageBlock[] | null | undefined): string[] =>
  placesOf(blocks ?? [], false).flatMap(({ block, place }) =>
    HOUSE_ALONE.has(block.blockType) ? [place.id] : [],
  )
