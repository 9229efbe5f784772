import type { EditionView } from '@/editions/view'
import { fileHref } from '@/media/address'
import { aiWords } from '@/media/aiWords'
import { findRendition, type Rendition, readImageFiles } from '@/media/renditions'
import { imagesFor, usesIn } from '@/media/rights/read'
import type { Media } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { KitView } from '@/press/queries'
import type { Reader } from '@/publishing/read'

/**
 * The image for shares (1200 × 630), as Open Graph wants it: of a kit and of its release, the first that the kit holds and
 * this edition may show, else the campaign's. Null while there is none. What an AI had to do with it is said in its text,
 * the only words that travel with it.
 */
export async function shareImage(
  reader: Reader,
  edition: Pick<EditionView, 'campaign' | 'partner'>,
  kit: Pick<KitView, 'content'> | null = null,
) {
  const own = (kit?.content.images ?? []).map(({ id }) => id)
  const found = await imagesFor(reader, own, usesIn(edition, 'press'))
  const first = own.flatMap((id) => offered(found.find((image) => image.id === id))).at(0)
  const shown = first ?? (await ofCampaign(reader, edition))
  if (!shown) return null
  const { image, share } = shown
  const url = fileHref('media', image.id, share)
  const alt = [image.alt, aiWords(image, reader.locale)].filter(Boolean).join(' ')
  return { url, width: share.width, height: share.height, type: 'image/jpeg', alt }
}

async function ofCampaign(reader: Reader, edition: Pick<EditionView, 'campaign' | 'partner'>) {
  const [campaign] = await reader.named('campaigns', [edition.campaign.id])
  const id = idOf(campaign?.shareImage)
  const [image] = id ? await imagesFor(reader, [id], usesIn(edition)) : []
  return offered(image).at(0)
}

/** An image with its file for shares. */
function offered(image: Media | undefined): { image: Media; share: Rendition }[] {
  const files = image && readImageFiles(image.renditions)
  const share = files && findRendition(files, 'share')
  return image && share ? [{ image, share }] : []
}
