import { fileHref } from '@/media/address'
import { findRendition, readImageFiles } from '@/media/renditions'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'

/** A campaign's image for shares (1200 × 630), as Open Graph wants it; null while it has none. */
export async function shareImage(reader: Reader, campaignId: string) {
  const [campaign] = await reader.named('campaigns', [campaignId])
  const id = idOf(campaign?.shareImage)
  const [image] = id ? await reader.named('media', [id]) : []
  const files = image && readImageFiles(image.renditions)
  const share = files && findRendition(files, 'share')
  if (!image || !share) return null
  const url = fileHref('media', image.id, share)
  return { url, width: share.width, height: share.height, type: 'image/jpeg', alt: image.alt }
}
