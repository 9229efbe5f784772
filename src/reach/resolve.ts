import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '@/platform/ids'
import { HOUSE, SITE } from './kinds'
import { merged, type ReachRow } from './rows'
import type { Counted } from './tally'

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
]

/**
 * Whose each count is: slugs and kits become the ids of campaigns and partners, with one query for each kind and
 * language. What has no campaign counts for the whole site; so does what was renamed within the minute.
 */
export async function resolved(payload: Payload, counted: readonly Counted[]): Promise<ReachRow[]> {
  const visits = counted.map(({ visit }) => visit)
  const languages = unique(visits.map(({ campaign, language }) => (campaign ? language : undefined)))
  const [campaigns, partners, kits] = await Promise.all([
    Promise.all(
      languages.map(async (locale) => {
        const slugs = unique(visits.map((v) => (v.language === locale ? v.campaign : undefined)))
        return [locale, await bySlug(payload, 'campaigns', slugs, locale)] as const
      }),
    ).then((found) => new Map(found)),
    bySlug(payload, 'partners', unique(visits.map(({ partner }) => partner))),
    campaignsOfKits(payload, unique(visits.map(({ kit }) => kit))),
  ])
  return merged(
    counted.map(({ visit, day, people, robots }) => {
      const { kind, language, path } = visit
      const campaign = visit.campaign
        ? campaigns.get(language)?.get(visit.campaign)
        : kits.get(visit.kit ?? '')
      const partner = visit.partner ? partners.get(visit.partner) : HOUSE
      const edition = campaign && partner ? { campaign, partner } : { campaign: SITE, partner: HOUSE }
      return { day, ...edition, language, kind, path, people, robots }
    }),
  )
}

type Found = { id: string; slug?: unknown; campaign?: unknown }

/** Past the access rules: what was public a minute ago is counted, whatever it is now. */
async function found(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  locale?: string,
): Promise<Found[]> {
  const { docs } = await payload.db.find<Found>({
    collection,
    where: { and: [where, { deletedAt: { exists: false } }] },
    ...(locale ? { locale } : {}),
    select: { slug: true, campaign: true },
    pagination: false,
    limit: 0,
  })
  return docs
}

async function bySlug(
  payload: Payload,
  collection: 'campaigns' | 'partners',
  slugs: readonly string[],
  locale?: string,
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const docs = await found(payload, collection, { slug: { in: [...slugs] } }, locale)
  return new Map(
    docs.flatMap(({ id, slug }) => {
      const text = locale ? inLanguage(slug, locale) : slug
      return typeof text === 'string' ? [[text, id] as const] : []
    }),
  )
}

async function campaignsOfKits(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const docs = await found(payload, 'kit-issues', { id: { in: [...ids] } })
  return new Map(
    docs.flatMap(({ id, campaign }) => {
      const of = idOf(campaign)
      return of ? [[id, of] as const] : []
    }),
  )
}

/** The adapter gives a field that has languages as one value a language. */
const inLanguage = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === locale)?.[1]
    : value
