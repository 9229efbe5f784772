import type { ReactNode } from 'react'
import { Toc } from '@/ui/Toc'
import { anchorOf } from '../blocks/anchor'
import type { BlockContext } from '../blocks/context'
import type { PageBlock } from '../blocks/slugs'
import { BlockView } from '../blocks/views'

type BlocksProps = {
  /** Hydrated: records in the place of their ids. */
  blocks: readonly PageBlock[]
  context: Omit<BlockContext, 'setting'>
  /** A long page: contents beside one column of text. */
  contents: boolean
  /** What stands right below the opening: the words of the partner whose edition it is. */
  afterHero: ReactNode
}

/** The blocks of a page: an opening, then bands, or one column with its contents and the closing bands. */
export function Blocks({ blocks, context, contents, afterHero }: BlocksProps) {
  const [first, ...others] = blocks
  const hero = first?.blockType === 'hero' ? first : null
  const rest = hero ? others : blocks
  const draw = (list: readonly PageBlock[], setting: BlockContext['setting']) =>
    list.map((block, i) => <BlockView key={block.id ?? i} block={block} context={{ ...context, setting }} />)
  const head = (
    <>
      {hero && draw([hero], 'band')}
      {afterHero}
    </>
  )
  if (!contents) {
    return (
      <>
        {head}
        {draw(rest, 'band')}
      </>
    )
  }
  const column = rest.filter((block) => block.blockType !== 'callToAction')
  const closing = rest.filter((block) => block.blockType === 'callToAction')
  const entries = column.flatMap((block) => {
    const anchor = anchorOf(block)
    return anchor && 'heading' in block && block.heading ? [{ href: `#${anchor}`, label: block.heading }] : []
  })
  return (
    <>
      {head}
      <div className="wrap band read">
        {entries.length > 1 && <Toc locale={context.locale} entries={entries} />}
        <article className="prose">{draw(column, 'article')}</article>
      </div>
      {draw(closing, 'band')}
    </>
  )
}
