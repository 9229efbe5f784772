import { buildAddress } from '@/addresses'
import { phaseOf } from '@/campaigns/phase'
import type { Posting } from '@/mail/post'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import { type Air, airOf } from './air'
import { publicSlots } from './publicSlots'
import type { Pair } from './putStanding'

/** Where anybody reads an edition, absolute. */
export type PublicPlace = { language: Locale; href: string }

/**
 * Whether an edition is on air now, and where anybody reads it, language by language: nowhere while it is off the air,
 * and not in a language in which it, its campaign or its organisation is not public. Past access rules.
 */
export async function publicPlaces(
  req: Posting,
  pair: Pair,
  standing: Standing | null,
): Promise<{ air: Air; places: readonly PublicPlace[] }> {
  const { payload } = req
  const { docs: newest } = await payload.find({
    collection: 'terms',
    where: {
      and: [{ campaign: { equals: pair.campaign } }, { from: { less_than_equal: now().toISOString() } }],
    },
    sort: '-from',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const air = airOf({ standing, terms: newest[0] ?? null, now: now() }).value
  const places: PublicPlace[] = []
  for (const language of air === 'on' ? LOCALES : []) {
    const href = await placeIn(req, pair, language)
    if (href) places.push({ language, href })
  }
  return { air, places }
}

async function placeIn(req: Posting, { campaign: id, partner: of }: Pair, locale: Locale) {
  const one = { locale, fallbackLocale: false as const, depth: 0, disableErrors: true, req }
  const [campaign, partner, edition] = [
    await req.payload.findByID({ collection: 'campaigns', id, draft: false, ...one }),
    await req.payload.findByID({ collection: 'partners', id: of, ...one }),
    await editionOf(req, { campaign: id, partner: of }),
  ]
  if (!edition || !(await publicSlots(req, edition, locale))) return null
  if (campaign?._status !== 'published' || !campaign.slug || !partner?.active) return null
  if (phaseOf(campaign, now()).value === 'preparing') return null
  const path = buildAddress({
    kind: 'page',
    locale,
    campaign: campaign.slug,
    partner: partner.slug,
    path: [],
  })
  return new URL(path, env().PUBLIC_URL).href
}

async function editionOf(req: Posting, { campaign, partner }: Pair): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner } }] },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return idOf(docs[0])
}
