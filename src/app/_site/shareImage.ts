import type { EditionView } from '@/editions/view'
import { fileHref } from '@/media/address'
import { aiWords } from '@/media/aiWords'
import { findRendition, readImageFiles } from '@/media/renditions'
import { imagesFor, usesIn } from '@/media/rights/read'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'

/**
 * A campaign's image for shares (1200 × 630), as Open Graph wants it; null while this edition may show none. What an
 * AI had to do with it is said in its text, the only words that travel with it.
 */
export async function shareImage(reader: Reader, edition: Pick<EditionView, 'campaign' | 'partner'>) {
  const [campaign] = await reader.named('campaigns', [edition.campaign.id])
  const id = idOf(campaign?.shareImage)
  const [image] = id ? await imagesFor(reader, [id], usesIn(edition)) : []
  const files = image && readImageFiles(image.renditions)
  const share = files && findRendition(files, 'share')
  if (!image || !share) return null
  const url = fileHref('media', image.id, share)
  const alt = [image.alt, aiWords(image, reader.locale)].filter(Boolean).join(' ')
  return { url, width: share.width, height: share.height, type: 'image/jpeg', alt }
}
