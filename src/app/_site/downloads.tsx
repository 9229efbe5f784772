import type { ReactNode } from 'react'
import type { PageBlock } from '@/campaigns/blocks/slugs'
import type { Reader } from '@/publishing/read'

/** The views of the blocks that offer downloads, by block: read before the page is drawn. */
export async function downloadsOf(
  _reader: Reader,
  _blocks: readonly PageBlock[],
): Promise<ReadonlyMap<string, ReactNode>> {
  return new Map()
}
