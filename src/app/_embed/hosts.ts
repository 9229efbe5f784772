import type { EditionView } from '@/editions/view'
import { hostOf } from '@/embed/hosts'
import type { Reader } from '@/publishing/read'

/**
 * The hosts whose pages show a partner's lock-up: the partner's own website. None for the house, whose edition
 * stands anywhere.
 */
export async function allowedHosts(reader: Reader, { partner }: EditionView): Promise<string[]> {
  if (!partner) return []
  const [record] = await reader.named('partners', [partner.id])
  const host = record?.website ? hostOf(record.website) : null
  return host ? [host] : []
}
