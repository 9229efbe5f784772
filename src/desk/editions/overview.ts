import type { Payload } from 'payload'
import { z } from 'zod'
import { buildAddress } from '@/addresses'
import { publishedIn } from '@/audit/action'
import { phaseOf } from '@/campaigns/phase'
import { airOf } from '@/editions/air'
import type { Campaign, Edition, Logo, Partner, Standing, Term } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { isLocale, LOCALES, type Locale } from '@/platform/languages'
import { type AskedWords, askedWords } from './askedWords'
import { openAsks, pairKey } from './openAsks'
import { leaveOf, type Row } from './overviewRows'

const ALL = { depth: 0, pagination: false } as const

export type Overview = {
  rows: readonly Row[]
  campaigns: ReadonlyMap<string, Pick<Campaign, 'id' | 'title' | 'slug' | 'theme'>>
}

/**
 * Every edition there is with what decides about it, one query for each collection and none of words or files.
 * Past access rules: to be called where a manager is known.
 */
export async function overviewOf(payload: Payload, locale: Locale): Promise<Overview> {
  const fallbackLocale = LOCALES.filter((other) => other !== locale)
  const [editions, standings, partners, logos, campaigns, terms, places] = await Promise.all([
    payload.find({
      collection: 'editions',
      locale: 'all',
      select: { campaign: true, partner: true, _status: true },
      ...ALL,
    }),
    payload.find({ collection: 'standings', ...ALL }),
    payload.find({
      collection: 'partners',
      locale,
      fallbackLocale,
      select: { name: true, logos: true, slug: true, active: true },
      ...ALL,
    }),
    payload.find({ collection: 'logos', select: { owner: true, permission: true }, ...ALL }),
    payload.find({
      collection: 'campaigns',
      locale,
      fallbackLocale,
      select: { title: true, slug: true, theme: true },
      ...ALL,
    }),
    payload.find({
      collection: 'terms',
      where: { from: { less_than_equal: now().toISOString() } },
      sort: '-from',
      select: { campaign: true, pauseAfter: true },
      ...ALL,
    }),
    placesOf(payload),
  ])
  const known: Known = {
    standings: new Map(standings.docs.map((one) => [pairKey(one), one])),
    partners: new Map(partners.docs.map((one) => [one.id, one])),
    logos: new Map(logos.docs.map((one) => [one.id, one])),
    terms: terms.docs,
    places,
  }
  return {
    rows: editions.docs.flatMap((edition) => rowOf(edition, known, now()) ?? []),
    campaigns: new Map(campaigns.docs.map((one) => [one.id, one])),
  }
}

type Known = {
  standings: ReadonlyMap<string, Standing>
  partners: ReadonlyMap<string, Pick<Partner, 'id' | 'name' | 'logos' | 'slug' | 'active'>>
  logos: ReadonlyMap<string, Pick<Logo, 'owner' | 'permission'>>
  terms: readonly Pick<Term, 'id' | 'campaign' | 'pauseAfter'>[]
  places: ReadonlyMap<string, Place>
}

/** The addresses of a campaign in the languages in which anybody can read it. */
type Place = ReadonlyMap<Locale, string>

const Slugs = z.partialRecord(z.enum(LOCALES), z.string().nullish())

/** Where each campaign can be read now. */
async function placesOf(payload: Payload): Promise<ReadonlyMap<string, Place>> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    locale: 'all',
    select: { slug: true, opensAt: true, closesAt: true, _status: true },
    ...ALL,
  })
  return new Map(
    docs.map((campaign) => {
      const slugs = Slugs.safeParse(campaign.slug).data ?? {}
      const open = phaseOf(campaign, now()).value !== 'preparing'
      const languages = open ? publishedIn(campaign).filter(isLocale) : []
      return [campaign.id, new Map(languages.map((language) => [language, slugs[language] ?? '']))]
    }),
  )
}

/** Null where its partner is in the trash. */
function rowOf(
  edition: Pick<Edition, 'id' | 'campaign' | 'partner' | '_status'>,
  known: Known,
  at: Date,
): Row | null {
  const [campaign, partner] = [idOf(edition.campaign) ?? '', known.partners.get(idOf(edition.partner) ?? '')]
  if (!partner) return null
  const standing = known.standings.get(pairKey(edition)) ?? null
  const terms = known.terms.find((one) => idOf(one.campaign) === campaign) ?? null
  const shown = [partner.logos?.light, partner.logos?.dark].flatMap(
    (logo) => known.logos.get(idOf(logo) ?? '') ?? [],
  )
  const languages = publishedIn({ _status: edition._status }).filter(isLocale)
  const place = known.places.get(campaign) ?? new Map<Locale, string>()
  const read = languages.filter((language) => place.get(language))
  const kept = !partner.active ? 'inactive' : read.length === 0 ? 'campaign' : null
  const air = airOf({ standing, terms, now: at }).value
  return {
    edition: edition.id,
    standing: standing?.id ?? null,
    campaign,
    partner: partner.id,
    name: partner.name,
    air,
    leave: leaveOf(shown, campaign, at),
    languages,
    kept,
    seenAt: (air === 'on' && kept === null ? read : []).map((language) => ({
      language,
      href: buildAddress({
        kind: 'page',
        locale: language,
        campaign: place.get(language) ?? '',
        partner: partner.slug,
        path: [],
      }),
    })),
    asked: openAsks(standing),
  }
}

/** Of the editions on one page: what is too heavy to read of all. */
export type Details = {
  edition: Pick<Edition, 'id' | 'role' | 'updatedAt'>
  partner: Partner
  light: Logo | null
  dark: Logo | null
  /** Page views that were counted in the last 30 days: at least as many as shown. */
  reach: number
  standing: Standing | null
  /** What waits for an answer. */
  words: AskedWords
}

const DAYS = 30
const DAY_MS = 86_400_000

/** Reads the details of some rows, by the editions' ids. Past access rules as well. */
export async function detailsOf(
  payload: Payload,
  rows: readonly Row[],
  locale: Locale,
): Promise<ReadonlyMap<string, Details>> {
  const partnerIds = [...new Set(rows.map(({ partner }) => partner))]
  const [editions, partners, logos, standings, reach] = await Promise.all([
    payload.find({
      collection: 'editions',
      where: { id: { in: rows.map(({ edition }) => edition) } },
      draft: true,
      locale,
      select: { role: true, updatedAt: true },
      ...ALL,
    }),
    payload.find({
      collection: 'partners',
      where: { id: { in: partnerIds } },
      locale,
      fallbackLocale: LOCALES.filter((other) => other !== locale),
      ...ALL,
    }),
    payload.find({ collection: 'logos', where: { owner: { in: partnerIds } }, ...ALL }),
    payload.find({
      collection: 'standings',
      where: { id: { in: rows.flatMap(({ standing }) => standing ?? []) } },
      ...ALL,
    }),
    reachOf(payload, partnerIds),
  ])
  const byId = <T extends { id: string }>(docs: readonly T[]) => new Map(docs.map((one) => [one.id, one]))
  const [partnerOf, logoOf, standingOf] = [byId(partners.docs), byId(logos.docs), byId(standings.docs)]
  const unowned = await unownedLogos(payload, partners.docs, logoOf)
  const editionOf = byId(editions.docs)
  const words = new Map(
    await Promise.all(rows.map(async (row) => [row.edition, await askedWords(payload, row)] as const)),
  )
  return new Map(
    rows.flatMap((row): [string, Details][] => {
      const [edition, partner] = [editionOf.get(row.edition), partnerOf.get(row.partner)]
      if (!edition || !partner) return []
      const file = (logo: unknown) => logoOf.get(idOf(logo) ?? '') ?? unowned.get(idOf(logo) ?? '') ?? null
      return [
        [
          row.edition,
          {
            edition,
            partner,
            light: file(partner.logos?.light),
            dark: file(partner.logos?.dark),
            reach: reach.get(`${row.campaign}/${row.partner}`) ?? 0,
            standing: standingOf.get(row.standing ?? '') ?? null,
            words: words.get(row.edition) ?? new Map(),
          },
        ],
      ]
    }),
  )
}

/** Those that staff entered without an owner. */
async function unownedLogos(
  payload: Payload,
  partners: readonly Partner[],
  known: ReadonlyMap<string, Logo>,
): Promise<ReadonlyMap<string, Logo>> {
  const ids = partners
    .flatMap(({ logos }) => [idOf(logos?.light), idOf(logos?.dark)])
    .filter((id): id is string => id !== null && !known.has(id))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'logos', where: { id: { in: ids } }, ...ALL })
  return new Map(docs.map((one) => [one.id, one]))
}

async function reachOf(payload: Payload, partners: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const first = new Date(now().getTime() - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  const { docs } = await payload.db.find<{ campaign: string; partner: string; people: number }>({
    collection: 'reach-days',
    where: {
      and: [
        { partner: { in: [...partners] } },
        { kind: { equals: 'page' } },
        { day: { greater_than_equal: first } },
      ],
    },
    select: { campaign: true, partner: true, people: true },
    pagination: false,
    limit: 0,
  })
  const sums = new Map<string, number>()
  for (const { campaign, partner, people } of docs) {
    const key = `${campaign}/${partner}`
    sums.set(key, (sums.get(key) ?? 0) + people)
  }
  return sums
}
