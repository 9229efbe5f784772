import type { EditionView } from '@/editions/view'
import { hostOf } from '@/embed/hosts'
import type { Reader } from '@/publishing/read'

/**
 * The hosts whose pages show a partner's lock-up: its own website's, and those that its edition's standing lists.
 * None for the house, whose edition stands anywhere. What is no host is left out.
 */
export async function allowedHosts(reader: Reader, { partner, campaign }: EditionView): Promise<string[]> {
  if (!partner) return []
  const [[record], [standing]] = await Promise.all([
    reader.named('partners', [partner.id]),
    reader.find('standings', {
      owner: null,
      where: { and: [{ campaign: { equals: campaign.id } }, { partner: { equals: partner.id } }] },
      select: { embedHosts: true },
      limit: 1,
    }),
  ])
  const written = [record?.website, ...(standing?.embedHosts ?? []).map(({ host }) => host)]
  return [...new Set(written.flatMap((text) => (text && hostOf(text)) || []))]
}
