import config from '@payload-config'
import { getPayload } from 'payload'
import { buildAddress, parseAddress } from '@/addresses'
import { phaseOf } from '@/campaigns/phase'
import { campaignAt } from '@/campaigns/queries'
import { feedText } from '@/editions/calendar/feed'
import { editionEvents } from '@/editions/queries'
import { env } from '@/platform/env'
import { cacheControl } from '@/publishing/headers'
import { openReader } from '@/publishing/read'

export const dynamic = 'force-dynamic'

/** The events of an edition, for calendars that ask again by themselves. Read anew each time: off the air, it is gone. */
export async function GET(request: Request): Promise<Response> {
  const text = await calendarAt(new URL(request.url).pathname)
  return text === null
    ? new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
    : new Response(text, {
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'inline; filename="relais.ics"',
          'cache-control': cacheControl('service'),
        },
      })
}

async function calendarAt(pathname: string): Promise<string | null> {
  const address = parseAddress(pathname)
  if (address?.kind !== 'calendar') return null
  const { locale, partner } = address
  const reader = openReader({ payload: await getPayload({ config }), locale })
  const campaign = await campaignAt(reader, address.campaign)
  if (!campaign || phaseOf(campaign, reader.now).value === 'preparing') return null
  const found = await editionEvents(reader, campaign, partner)
  if (!found) return null
  const { PUBLIC_URL } = env()
  const page = buildAddress({ kind: 'page', locale, campaign: campaign.slug, partner, path: [] })
  return feedText({
    locale,
    name: `${found.partner} – ${campaign.title}`,
    page: new URL(page, PUBLIC_URL).href,
    host: new URL(PUBLIC_URL).hostname,
    changedAt: found.changedAt,
    events: found.events.filter(({ id }) => id !== ''),
  })
}
