import type { Payload } from 'payload'
import { buildAddress, type PagePath, PRESS_WORDS, type PressRoomName } from '@/addresses'
import type { SitemapPage } from '@/addresses/sitemap'
import { placesOf } from '@/campaigns/queries'
import { editionView } from '@/editions/queries'
import type { Campaign } from '@/payload-types'
import { env } from '@/platform/env'
import { LOCALES, type Locale } from '@/platform/languages'
import { releaseHref } from '@/press/newsroom/links'
import { kitView } from '@/press/queries'
import { kitsInForce } from '@/press/roomQueries'
import { openReader, type Reader } from '@/publishing/read'
import { openCampaigns } from './open'

type Version = { id: string; locale: Locale; path: string; changed?: string | null }

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/**
 * Every page that is its own original: those of the house, the homes of editions whose partner added
 * something, the press room and its kits. Read as the public.
 */
export async function sitePages(payload: Payload): Promise<SitemapPage[]> {
  const versions = await Promise.all(LOCALES.map((locale) => inLanguage(openReader({ payload, locale }))))
  const byRecord = new Map<string, Version[]>()
  for (const version of versions.flat())
    byRecord.set(version.id, [...(byRecord.get(version.id) ?? []), version])
  return [...byRecord.values()].map((same) => ({
    versions: same.map(({ locale, path }) => ({ locale, url: absolute(path) })),
    changed: same[0]?.changed,
  }))
}

const ROOMS = Object.keys(PRESS_WORDS.rooms) as PressRoomName[]

async function inLanguage(reader: Reader): Promise<Version[]> {
  const { locale } = reader
  const campaigns = await openCampaigns(reader)
  const rooms: Version[] =
    campaigns.length > 0
      ? [
          { id: 'press', locale, path: buildAddress({ kind: 'press', locale }) },
          ...ROOMS.map((room) => ({
            id: `press/${room}`,
            locale,
            path: buildAddress({ kind: 'pressRoom', locale, room }),
          })),
        ]
      : []
  const pages = await Promise.all(campaigns.map((campaign) => ofCampaign(reader, campaign)))
  return [...rooms, ...pages.flat(), ...(await kits(reader, campaigns))]
}

async function ofCampaign(reader: Reader, campaign: Campaign): Promise<Version[]> {
  const { locale } = reader
  const pages = await reader.find('pages', {
    owner: campaign.id,
    as: 'place',
    where: { campaign: { equals: campaign.id } },
    select: { slug: true, updatedAt: true },
    sort: 'order',
  })
  const places = await placesOf(
    reader,
    pages.map((page) => page.id),
  )
  const own = pages.flatMap((page) => {
    const path = places.get(page.id)
    if (!path) return []
    const address = buildAddress({ kind: 'page', locale, campaign: campaign.slug, path: path as PagePath })
    return [{ id: page.id, locale, path: address, changed: page.updatedAt }]
  })
  return [...own, ...(await editionHomes(reader, campaign))]
}

async function editionHomes(reader: Reader, campaign: Campaign): Promise<Version[]> {
  const house = await editionView(reader, campaign, undefined)
  const views = await Promise.all(
    (house?.relayers ?? []).map(({ slug }) => editionView(reader, campaign, slug)),
  )
  return views.flatMap((view) =>
    view?.partner && view.slots
      ? [
          {
            id: `${campaign.id}/${view.partner.id}`,
            locale: reader.locale,
            path: buildAddress({
              kind: 'page',
              locale: reader.locale,
              campaign: campaign.slug,
              partner: view.partner.slug,
              path: [],
            }),
          },
        ]
      : [],
  )
}

/** The kits of campaigns that are open, each with its release: one without its campaign has no page. */
async function kits(reader: Reader, campaigns: readonly Campaign[]): Promise<Version[]> {
  const { locale } = reader
  const open = new Set(campaigns.map(({ id }) => id))
  const places = (await kitsInForce(reader)).filter(({ campaign }) => open.has(campaign))
  const found = await Promise.all(
    places.map(async ({ kit, slug, changed }) => {
      const view = await kitView(reader, kit)
      const own = { id: kit, locale, path: buildAddress({ kind: 'kit', locale, kit: slug }), changed }
      return view?.edition.release
        ? [own, { ...own, id: `${kit}/release`, path: releaseHref(locale, slug) }]
        : [own]
    }),
  )
  return found.flat()
}
