import type { Page } from '@/payload-types'

/** A block as a page holds it, and the name of its kind. */
export type PageBlock = NonNullable<Page['blocks']>[number]
export type BlockSlug = PageBlock['blockType']
export type BlockOf<S extends BlockSlug> = Extract<PageBlock, { blockType: S }>
