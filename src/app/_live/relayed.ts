import type { Campaign } from '@/payload-types'
import { languagesFrom } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import type { Visit } from './visit'

/**
 * Those of some campaigns that the public sees in any language, in their order: a campaign without words in the
 * reader's language is relayed all the same, and is then named in the next.
 */
export async function campaignsRelayed(
  { payload, locale }: Pick<Visit, 'payload' | 'locale'>,
  ids: readonly string[],
): Promise<Campaign[]> {
  const found = new Map<string, Campaign>()
  for (const language of languagesFrom(locale)) {
    const missing = ids.filter((id) => !found.has(id))
    if (missing.length === 0) break
    for (const campaign of await openReader({ payload, locale: language }).named('campaigns', missing))
      found.set(campaign.id, campaign)
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
