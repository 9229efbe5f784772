import type { ReactNode } from 'react'
import type { BlockOf, PageBlock } from '@/campaigns/blocks/slugs'
import type { EditionView } from '@/editions/view'
import { usesIn } from '@/media/rights/read'
import { idsOf } from '@/platform/ids'
import { kitView, libraryImages } from '@/press/queries'
import { KitImages } from '@/press/views/KitImages'
import { KitRows } from '@/press/views/KitRows'
import type { Reader } from '@/publishing/read'

/** The views of the blocks that offer downloads, by block: read before the page is drawn. */
export async function downloadsOf(
  reader: Reader,
  blocks: readonly PageBlock[],
  edition: Pick<EditionView, 'partner'>,
): Promise<ReadonlyMap<string, ReactNode>> {
  const offering = blocks.filter((block) => block.blockType === 'downloads')
  const views = await Promise.all(
    offering.map(async (block) => [block.id ?? '', await downloadsView(reader, block, edition)] as const),
  )
  return new Map(views)
}

async function downloadsView(
  reader: Reader,
  block: BlockOf<'downloads'>,
  edition: Pick<EditionView, 'partner'>,
): Promise<ReactNode> {
  const [views, { images, media }] = await Promise.all([
    Promise.all(idsOf(block.kits).map((id) => kitView(reader, id))),
    libraryImages(reader, idsOf(block.images), usesIn(edition, 'press')),
  ])
  return (
    <>
      <KitRows kits={views.filter((view) => view !== null)} />
      {images.length > 0 && <KitImages locale={reader.locale} images={images} media={media} />}
    </>
  )
}
