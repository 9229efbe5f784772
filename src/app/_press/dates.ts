import { editionEvents, editionView } from '@/editions/queries'
import type { SlotEvent } from '@/editions/view'
import type { Campaign } from '@/payload-types'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { openCampaigns } from '../_site/open'

/** A date that is public already: of an edition that is on the air, or the end of a campaign that may be read. */
export type PublicDate = SlotEvent & {
  /** Who invites. */
  host: string
  campaign: string
}

/**
 * The dates still to come that anybody can read elsewhere on the site, soonest first. Nothing that is not public
 * yet has one here: neither an embargo nor a campaign that is being prepared.
 */
export async function comingDates(reader: Reader): Promise<{ dates: PublicDate[]; changedAt: Date }> {
  const campaigns = await openCampaigns(reader)
  const found = await Promise.all(campaigns.map((campaign) => ofCampaign(reader, campaign)))
  const dates = found
    .flatMap(({ dates }) => dates)
    .filter(({ startsAt, endsAt }) => (endsAt ?? startsAt) > reader.now)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  for (const { startsAt, endsAt } of dates) reader.until(endsAt ?? startsAt)
  const changed = [0, ...found.map(({ changedAt }) => changedAt)]
  return { dates, changedAt: new Date(Math.max(...changed)) }
}

async function ofCampaign(
  reader: Reader,
  campaign: Campaign,
): Promise<{ dates: PublicDate[]; changedAt: number }> {
  const house = await editionView(reader, campaign, undefined)
  const relayed = await Promise.all(
    (house?.relayers ?? []).map(({ slug }) => editionEvents(reader, campaign, slug)),
  )
  const events = relayed.flatMap((edition) =>
    (edition?.events ?? [])
      .filter(({ id }) => id !== '')
      .map((event) => ({ ...event, host: edition?.partner ?? '', campaign: campaign.title })),
  )
  const stamps = relayed.map((edition) => edition?.changedAt.getTime() ?? 0)
  return {
    dates: [...events, ...closing(reader, campaign, house?.house.name ?? '')],
    changedAt: Math.max(Date.parse(campaign.updatedAt), ...stamps),
  }
}

function closing(
  { locale }: Reader,
  { id, title, closesAt, closesAt_tz }: Campaign,
  host: string,
): PublicDate[] {
  if (!closesAt) return []
  return [
    {
      id: `${id}-end`,
      title: words(locale)('newsroom.dates.closes', { campaign: title }),
      startsAt: new Date(closesAt),
      endsAt: null,
      timeZone: closesAt_tz ?? DEFAULT_TIME_ZONE,
      place: null,
      url: null,
      host,
      campaign: title,
    },
  ]
}
