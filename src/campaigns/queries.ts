import { isSlug } from '@/addresses'
import { claimsNamed } from '@/evidence/queries'
import type { Use } from '@/media/fields/rights'
import { imagesFor } from '@/media/rights/read'
import type { Campaign, Media, Page } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import type { ShownRecords } from './blocks/hydrate'
import { type Reference, references } from './blocks/references'

const byId = <T extends { id: string }>(docs: readonly T[]): Map<string, T> =>
  new Map(docs.map((d) => [d.id, d]))

const idsOf = (refs: readonly Reference[], kind: Reference['relationTo']): string[] => [
  ...new Set(refs.filter((r) => r.relationTo === kind).map((r) => r.id)),
]

/**
 * Everything a list of blocks shows but links, read as the visitor.
 *
 * @param uses what the images must be permitted for where they are shown
 */
export async function shownRecords(
  reader: Reader,
  blocks: Page['blocks'],
  uses: readonly Use[],
): Promise<ShownRecords> {
  const refs = references(blocks, 'blocks')
  const [media, claims, helplines] = await Promise.all([
    imagesFor(reader, idsOf(refs, 'media'), uses),
    claimsNamed(reader, idsOf(refs, 'claims')),
    reader.named('helplines', idsOf(refs, 'helplines')),
  ])
  return { media: byId(media), claims: byId(claims), helplines: byId(helplines) }
}

/** The images that stand on a page, in its order; those that are only offered to take are none of them. */
export function picturesOf(blocks: Page['blocks'], { media }: Pick<ShownRecords, 'media'>): Media[] {
  const shown = references(blocks, 'blocks').filter(({ path }) => path.endsWith('.picture'))
  return idsOf(shown, 'media').flatMap((id) => media.get(id) ?? [])
}

/** The campaign at a slug, in the reader's language. */
export async function campaignAt(reader: Reader, slug: string): Promise<Campaign | null> {
  const [campaign] = await reader.find('campaigns', {
    owner: null,
    where: { slug: { equals: slug } },
    limit: 1,
  })
  return campaign ?? null
}

/** The page at a path below a campaign: none is its home, one a page, two a page's child. */
export async function pageAt(
  reader: Reader,
  campaign: string,
  path: readonly string[],
): Promise<Page | null> {
  const [first, child] = path
  if (!first) return pageWhere(reader, { campaign: { equals: campaign }, kind: { equals: 'home' } })
  const top = { campaign: { equals: campaign }, slug: { equals: first }, kind: { equals: 'page' } }
  if (!child) return pageWhere(reader, { ...top, parent: { exists: false } })
  const [parent] = await reader.find('pages', {
    owner: null,
    as: 'place',
    where: { ...top, parent: { exists: false } },
    select: PLACE,
    limit: 1,
  })
  return parent
    ? pageWhere(reader, {
        campaign: { equals: campaign },
        slug: { equals: child },
        parent: { equals: parent.id },
      })
    : null
}

const PLACE = { slug: true, parent: true, kind: true, campaign: true } as const

async function pageWhere(
  reader: Reader,
  where: Record<string, Record<string, unknown>>,
): Promise<Page | null> {
  const [page] = await reader.find('pages', {
    owner: null,
    where: { and: Object.entries(where).map(([field, test]) => ({ [field]: test })) },
    limit: 1,
    dated: ['pages'],
  })
  return page ?? null
}

/**
 * Where pages stand in their campaign, as path segments. What isn't published in this language is absent, and
 * so is a draft whose address is not one yet.
 */
export async function placesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = await places(reader, ids)
  const parents = byId(
    await places(
      reader,
      pages.map((p) => idOf(p.parent)).filter((id) => id !== null),
    ),
  )
  const paths = new Map<string, readonly string[]>()
  for (const page of pages) {
    const parent = idOf(page.parent)
    const above = parent ? parents.get(parent)?.slug : undefined
    if (page.kind === 'home') paths.set(page.id, [])
    else if (isSlug(page.slug) && !parent) paths.set(page.id, [page.slug])
    else if (isSlug(page.slug) && isSlug(above)) paths.set(page.id, [above, page.slug])
  }
  return paths
}

const places = async (reader: Reader, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : reader.find('pages', {
        owner: null,
        as: 'place',
        where: { id: { in: [...new Set(ids)] } },
        select: PLACE,
        limit: ids.length,
      })

/** The pages that blocks link to. */
export const linkedPages = (blocks: Page['blocks']): string[] => idsOf(references(blocks, 'blocks'), 'pages')
