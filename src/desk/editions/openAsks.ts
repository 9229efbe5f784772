import type { Payload } from 'payload'
import { askedIn } from '@/editions/publishing'
import type { Standing } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'

/** A publication that waits for an answer of the house. */
export type OpenAsk = { language: Locale; at: string; by: string | null }

/** Those of one edition. Pure. */
export const openAsks = (standing: Pick<Standing, 'asked'> | null): OpenAsk[] =>
  [...askedIn(standing)].flatMap(([language, { at, by, answer }]) =>
    answer ? [] : [{ language, at, by: by ?? null }],
  )

const ALL = { depth: 0, pagination: false } as const

/**
 * The standings of the editions that wait for the house, as many as the list of editions shows of them: not those of a
 * partner in the bin. Reads nothing of all the others. Past access rules: to be called where a manager is known.
 */
export async function standingsAsked(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'standings',
    where: { 'asked.at': { exists: true } },
    select: { campaign: true, partner: true, asked: true },
    ...ALL,
  })
  const open = docs.filter((standing) => openAsks(standing).length > 0)
  if (open.length === 0) return []
  const of = (name: 'campaign' | 'partner') => open.flatMap((standing) => idOf(standing[name]) ?? [])
  const [editions, partners] = await Promise.all([
    payload.find({
      collection: 'editions',
      where: { and: [{ campaign: { in: of('campaign') } }, { partner: { in: of('partner') } }] },
      select: { campaign: true, partner: true },
      ...ALL,
    }),
    payload.find({ collection: 'partners', where: { id: { in: of('partner') } }, select: {}, ...ALL }),
  ])
  const there = new Set(partners.docs.map(({ id }) => id))
  const pairs = new Set(
    editions.docs.filter(({ partner }) => there.has(idOf(partner) ?? '')).map((edition) => pairKey(edition)),
  )
  return open.filter((standing) => pairs.has(pairKey(standing))).map(({ id }) => id)
}

/** An edition and its standing are of the same campaign and partner. */
export const pairKey = ({ campaign, partner }: Pick<Standing, 'campaign' | 'partner'>): string =>
  `${idOf(campaign)}/${idOf(partner)}`
