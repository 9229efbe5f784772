import { buildAddress, isSlug, type PagePath } from '@/addresses'
import { placesOf } from '@/campaigns/queries'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'

/**
 * Where a record is seen: a page at its place, a campaign and an edition at their home, a kit in the press room.
 * Null for a draft that has no address yet.
 */
export async function previewAddress(reader: Reader, collection: string, id: string): Promise<string | null> {
  const { locale } = reader
  switch (collection) {
    case 'pages': {
      const page = await reader.findByID('pages', id)
      const path = (await placesOf(reader, [id])).get(id)
      return page && path ? at(reader, idOf(page.campaign), path as PagePath) : null
    }
    case 'campaigns':
      return at(reader, id, [])
    case 'editions': {
      const edition = await reader.findByID('editions', id, { depth: 1 })
      const partner = typeof edition?.partner === 'object' ? edition.partner.slug : null
      return edition && isSlug(partner) ? at(reader, idOf(edition.campaign), [], partner) : null
    }
    case 'press-kits': {
      const kit = await reader.findByID('press-kits', id)
      return isSlug(kit?.slug) ? buildAddress({ kind: 'kit', locale, kit: kit.slug }) : null
    }
    default:
      return null
  }
}

async function at(
  reader: Reader,
  campaignId: string | null,
  path: PagePath,
  partner?: string,
): Promise<string | null> {
  const campaign = campaignId ? await reader.findByID('campaigns', campaignId) : null
  return isSlug(campaign?.slug)
    ? buildAddress({ kind: 'page', locale: reader.locale, campaign: campaign.slug, partner, path })
    : null
}
