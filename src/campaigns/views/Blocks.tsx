import { Fragment, type ReactNode } from 'react'
import { Hero } from '@/ui/Hero'
import { Toc } from '@/ui/Toc'
import type { BlockContext } from '../blocks/context'
import { headingOf, type Placed, placesOf } from '../blocks/places'
import type { BlockSlug, PageBlock } from '../blocks/slugs'
import type { View, ViewProps } from '../blocks/view'
import { VIEWS } from '../blocks/views'

export interface BlocksProps {
  /** Hydrated: records in the place of their ids. */
  readonly blocks: readonly PageBlock[]
  /** The page's own wish: a table of contents, and running text beside it. */
  readonly contents: boolean
  readonly context: BlockContext
  /** What stands right below the opening: the words of the partner whose edition it is. */
  readonly afterHero?: ReactNode
  /** What ends the running text of a long page. */
  readonly end?: ReactNode
}

/** A page's blocks in their order: as bands, or, with contents, as one running text between bands. */
export function Blocks({ blocks, contents, context, afterHero, end }: BlocksProps) {
  const placed = placesOf(blocks, contents)
  const [first, ...others] = placed
  const opening = first?.block.blockType === 'hero' ? [first] : []
  const rest = opening.length > 0 ? others : placed
  const running = rest.filter(({ place }) => place.flow)
  const entries = entriesOf(running)
  return (
    <>
      {opening.length > 0 ? <All placed={opening} context={context} /> : <Untitled context={context} />}
      {afterHero}
      {running.length > 0 && (
        <div className="wrap band read">
          {entries.length > 1 && <Toc locale={context.locale} entries={entries} />}
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

/** A page without an opening still says what it is. */
const Untitled = ({
  context: { locale, pageTitle, crumbs, campaign, own },
}: Pick<BlocksProps, 'context'>) => (
  <Hero locale={locale} heading={pageTitle} crumbs={crumbs} ground={own ? null : campaign.theme?.ground} />
)

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
