import { campaignAt } from '@/campaigns/queries'
import { hostOf } from '@/embed/hosts'
import type { Reader } from '@/publishing/read'
import type { Place } from './read'

/**
 * The hosts whose pages show a partner's lock-up: its own website's, and those that its edition's standing lists.
 * None for the house, whose edition stands anywhere. What is no host is left out. Asks what reading the edition asks
 * again, so that it costs one read more.
 */
export async function allowedHosts(reader: Reader, { campaign, partner }: Place): Promise<string[]> {
  if (!partner) return []
  const [owner, [record]] = await Promise.all([
    campaignAt(reader, campaign),
    reader.find('partners', { owner: null, where: { slug: { equals: partner } }, limit: 1 }),
  ])
  if (!owner || !record) return []
  const [standing] = await reader.find('standings', {
    owner: null,
    where: { and: [{ campaign: { equals: owner.id } }, { partner: { equals: record.id } }] },
    select: { embedHosts: true },
    limit: 1,
  })
  const written = [record.website, ...(standing?.embedHosts ?? []).map(({ host }) => host)]
  return [...new Set(written.flatMap((text) => (text && hostOf(text)) || []))]
}
