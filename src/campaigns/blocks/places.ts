import { anchorOf } from './anchor'
import type { PageBlock } from './slugs'
import type { Place } from './view'

/** A block with where it stands. */
export interface Placed {
  readonly block: PageBlock
  readonly place: Place
}

/**
 * Says of each block of a page where it stands. On a page with contents, everything but the opening and the
 * closing bands is running text. Ids are the editors' anchors, else made from headings, and never repeat.
 */
export function placesOf(blocks: readonly PageBlock[], contents: boolean): Placed[] {
  const taken = new Set<string>()
  const ids = blocks.map((block, index) => unique(anchorOf(block) ?? `part-${index + 1}`, taken))
  return blocks.map((block, index) => ({
    block,
    place: {
      id: ids[index] ?? `part-${index + 1}`,
      opens: index === 0,
      flow: contents && !OWN_BAND.has(block.blockType),
      leads: !contents && goesOn(block, blocks[index + 1]),
      follows: !contents && goesOn(blocks[index - 1], block),
      past: pastOf(blocks, ids, index),
    },
  }))
}

/** What is a band of its own even on a long page. */
const OWN_BAND: ReadonlySet<PageBlock['blockType']> = new Set(['hero', 'callToAction'])

/** What a text followed by its figures is: one band. */
const goesOn = (above: PageBlock | undefined, below: PageBlock | undefined): boolean =>
  above?.blockType === 'prose' &&
  below?.blockType === 'keyFigures' &&
  !below.heading &&
  (above.ground ?? 'paper') === (below.ground ?? 'paper')

/** After the passage that a content note announces: the next block that can be aimed at. */
function pastOf(blocks: readonly PageBlock[], ids: readonly string[], index: number): string | null {
  const rest = blocks.slice(index + 2)
  const next = rest.findIndex((block) => headingOf(block) !== null)
  return next < 0 ? null : (ids[index + 2 + next] ?? null)
}

/** A block's heading where it opens a section; null for one without. */
export const headingOf = (block: PageBlock): string | null =>
  'heading' in block && block.heading && block.blockType !== 'hero' && !isAside(block) ? block.heading : null

/** Notes, callouts and clauses carry a heading of their own, below the section's. */
const isAside = (block: PageBlock): boolean =>
  block.blockType === 'prose' &&
  ['content-note', 'callout', 'clause', 'pull'].includes(block.presentation ?? '')

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`
  taken.add(id)
  return id
}
