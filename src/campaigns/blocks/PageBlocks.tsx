import { Fragment, type ReactNode } from 'react'
import { Toc } from '@/ui/Toc'
import type { BlockContext } from './context'
import { headingOf, type Placed, placesOf } from './places'
import type { BlockSlug, PageBlock } from './slugs'
import type { View, ViewProps } from './view'
import { VIEWS } from './views'

export interface PageBlocksProps {
  readonly blocks: readonly PageBlock[]
  /** The page's own wish: a table of contents, and running text beside it. */
  readonly contents: boolean
  readonly context: BlockContext
  /** The partner's own words, after the opening. */
  readonly slot?: ReactNode
  /** What ends the running text of a long page. */
  readonly end?: ReactNode
}

/** A page's blocks in their order: as bands, or, with contents, as one running text between bands. */
export function PageBlocks({ blocks, contents, context, slot, end }: PageBlocksProps) {
  const placed = placesOf(blocks, contents)
  const [first, ...others] = placed
  const opening = first?.block.blockType === 'hero' ? [first] : []
  const rest = opening.length > 0 ? others : placed
  const running = rest.filter(({ place }) => place.flow)
  return (
    <>
      <All placed={opening} context={context} />
      {slot}
      {running.length > 0 && (
        <div className="wrap band read">
          <Toc locale={context.locale} entries={entriesOf(running)} />
          <article className="prose">
            <All placed={running} context={context} />
            {end}
          </article>
        </div>
      )}
      <All placed={rest.filter(({ place }) => !place.flow)} context={context} />
    </>
  )
}

const entriesOf = (placed: readonly Placed[]) =>
  placed.flatMap(({ block, place }) => {
    const label = headingOf(block)
    return label ? [{ href: `#${place.id}`, label }] : []
  })

const All = ({ placed, context }: { readonly placed: readonly Placed[]; readonly context: BlockContext }) =>
  placed.map(({ block, place }) => <Fragment key={place.id}>{view(block, context, place)}</Fragment>)

function view<S extends BlockSlug>(
  block: ViewProps<S>['block'],
  context: BlockContext,
  place: Placed['place'],
) {
  const views: { [K in BlockSlug]: View<K> } = VIEWS
  const show: View<S> = views[block.blockType as S]
  return show({ block, context, place })
}
