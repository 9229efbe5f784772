import type { ReactNode } from 'react'
import type { BlockContext } from './context'
import type { BlockOf, BlockSlug } from './slugs'

/** Where a block stands on its page, and what follows it. */
export interface Place {
  /** Unique on the page; the block's anchor where it has one. */
  readonly id: string
  /** The first of its page: an opening further down is a section like others. */
  readonly opens: boolean
  /** In the running text of a long page, between its contents and its end; else a band of its own. */
  readonly flow: boolean
  /** The block below goes on with this one: same ground, no heading of its own. */
  readonly leads: boolean
  /** This block goes on with the one above. */
  readonly follows: boolean
  /** Where a reader goes on who skips the block below; null at the end of the page. */
  readonly past: string | null
}

export interface ViewProps<S extends BlockSlug> {
  readonly block: BlockOf<S>
  readonly context: BlockContext
  readonly place: Place
}

/** What React shows of one kind of block. */
export type View<S extends BlockSlug> = (props: ViewProps<S>) => ReactNode
