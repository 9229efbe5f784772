import type { EditionView } from '@/editions/view'
import { hostOf } from '@/embed/hosts'
import type { Reader } from '@/publishing/read'

/**
 * The hosts whose pages show a partner's lock-up: the partner's own website, and those that the partner named. None
 * for the house, whose edition stands anywhere.
 */
export async function allowedHosts(reader: Reader, { campaign, partner }: EditionView): Promise<string[]> {
  if (!partner) return []
  const [[record], [standing]] = await Promise.all([
    reader.named('partners', [partner.id]),
    reader.find('standings', {
      owner: campaign.id,
      where: { and: [{ campaign: { equals: campaign.id } }, { partner: { equals: partner.id } }] },
      limit: 1,
    }),
  ])
  const named = (standing?.embedHosts ?? []).map(({ host }) => host)
  return [record?.website, ...named].flatMap((text) => (text ? (hostOf(text) ?? []) : []))
}
