import { editionEvents, editionView } from '@/editions/queries'
import type { SlotEvent } from '@/editions/view'
import type { Campaign } from '@/payload-types'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { openAmong, publishedCampaigns } from '../_site/open'

/**
 * A date that is public already: of an edition that is on the air, the end of a campaign that may be read, or an opening
 * that an editor let the press know.
 */
export type PublicDate = SlotEvent & {
  /** Who invites. */
  host: string
  campaign: string
}

/**
 * The dates still to come that anybody can read elsewhere on the site, soonest first. Nothing that is not public
 * yet has one here: neither an embargo nor a campaign that is being prepared, unless its opening is announced.
 */
export async function comingDates(reader: Reader): Promise<{ dates: PublicDate[]; changedAt: Date }> {
  const published = await publishedCampaigns(reader)
  const campaigns = openAmong(reader, published)
  const announced = published.filter((one) => one.announced === true && !campaigns.includes(one))
  const { name: house } = await reader.findGlobal('house')
  const found = await Promise.all(campaigns.map((campaign) => ofCampaign(reader, campaign)))
  const dates = found
    .flatMap(({ dates }) => dates)
    .concat(announced.flatMap((campaign) => opening(reader, campaign, house)))
    .filter(({ startsAt, endsAt }) => (endsAt ?? startsAt) > reader.now)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  for (const { startsAt, endsAt } of dates) reader.until(endsAt ?? startsAt)
  const stamps = announced.map(({ updatedAt }) => Date.parse(updatedAt))
  const changed = [0, ...stamps, ...found.map(({ changedAt }) => changedAt)]
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

function closing(reader: Reader, campaign: Campaign, host: string): PublicDate[] {
  const { closesAt, closesAt_tz } = campaign
  return closesAt ? [ofItself(reader, campaign, 'closes', { at: closesAt, timeZone: closesAt_tz, host })] : []
}

/** Of a campaign that nobody may read yet, and whose opening its editors announce. */
function opening(reader: Reader, campaign: Campaign, host: string): PublicDate[] {
  const { opensAt, opensAt_tz } = campaign
  return opensAt ? [ofItself(reader, campaign, 'opens', { at: opensAt, timeZone: opensAt_tz, host })] : []
}

const ofItself = (
  { locale }: Reader,
  { id, title }: Campaign,
  what: 'opens' | 'closes',
  { at, timeZone, host }: { at: string; timeZone?: string | null; host: string },
): PublicDate => ({
  id: what === 'opens' ? `${id}-start` : `${id}-end`,
  title: words(locale)(`newsroom.dates.${what}`, { campaign: title }),
  startsAt: new Date(at),
  endsAt: null,
  timeZone: timeZone ?? DEFAULT_TIME_ZONE,
  place: null,
  url: null,
  host,
  campaign: title,
})
