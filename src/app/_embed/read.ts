import { buildAddress } from '@/addresses'
import { hydrate } from '@/campaigns/blocks/hydrate'
import { claimOf } from '@/campaigns/blocks/keyFigures/view'
import { shownRecords } from '@/campaigns/queries'
import { type EmbedView, embedView } from '@/embed/view'
import { pictureOf } from '@/media/picture'
import { env } from '@/platform/env'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { hrefOf, openLinks } from '../_site/links'
import { sceneAt } from '../_site/open'

/** How many figures stand in an embed. */
const FIGURES = 3

/** Whose edition of which campaign; without a partner the house's. */
export type Place = { campaign: string; partner?: string }

/**
 * Reads an edition for other people's pages, as the public: the home's opening and figures, and the helplines. Null
 * when that edition is not published: the campaign's own may be.
 */
export async function readEmbed(reader: Reader, { campaign, partner }: Place): Promise<EmbedView | null> {
  const { locale } = reader
  const scene = await sceneAt(reader, { kind: 'page', locale, campaign, partner, path: [] })
  const { edition, subject } = scene
  if (subject.kind !== 'page' || !edition) return null
  const { page } = subject
  const told = (page.blocks ?? []).filter(
    ({ blockType }) => blockType === 'hero' || blockType === 'keyFigures',
  )
  const [links, records] = await Promise.all([
    openLinks(reader, edition, told, page.id),
    shownRecords(reader, told, ['web', 'partners']),
  ])
  const blocks = hydrate(told, records)
  const hero = blocks.find((block) => block.blockType === 'hero')
  const figures = blocks.flatMap((block) => (block.blockType === 'keyFigures' ? block.claims : []))
  const href = hrefOf(links)(hero?.action)
  return embedView({
    site: new URL(env().PUBLIC_URL).origin,
    edition,
    picture: pictureOf(hero?.picture),
    figures: figures.flatMap((claim) => claimOf(claim) ?? []).slice(0, FIGURES),
    action: href && hero?.action?.label ? { label: hero.action.label, href } : null,
    home: buildAddress({ kind: 'page', locale, campaign, partner, path: [] }),
    act: links.page(edition.safety.actPage),
    relay: links.page(edition.pages.relay),
    read: words(locale)('embed.read'),
    now: reader.now,
  })
}
