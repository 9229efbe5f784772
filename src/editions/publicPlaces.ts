import { phaseOf } from '@/campaigns/phase'
import type { Posting } from '@/mail/post'
import { termsNow } from '@/partners/terms'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import { type Air, airOf } from './air'
import { editionPath } from './editionPath'
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
  const terms = await termsNow(req.payload, pair.campaign, { req })
  const air = airOf({ standing, terms, now: now() }).value
  const edition = air === 'on' ? await editionOf(req, pair) : null
  return { air, places: edition ? await placesOf(req, pair, edition) : [] }
}

async function placesOf(req: Posting, pair: Pair, edition: string): Promise<PublicPlace[]> {
  const places: PublicPlace[] = []
  for (const language of LOCALES) {
    const shown = await publicSlots(req, edition, language)
    const path = shown && (await pathIn(req, pair, language))
    if (path) places.push({ language, href: new URL(path, env().PUBLIC_URL).href })
  }
  return places
}

/** Null where its campaign or its organisation is not public. */
async function pathIn(req: Posting, pair: Pair, locale: Locale): Promise<string | null> {
  const one = { locale, fallbackLocale: false as const, depth: 0, disableErrors: true, req }
  const campaign = await req.payload.findByID({
    collection: 'campaigns',
    id: pair.campaign,
    draft: false,
    ...one,
  })
  const partner = await req.payload.findByID({ collection: 'partners', id: pair.partner, ...one })
  const isPublic = campaign?._status === 'published' && phaseOf(campaign, now()).value !== 'preparing'
  return isPublic && partner?.active ? editionPath(locale, campaign.slug, partner.slug) : null
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
