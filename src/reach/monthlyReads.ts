import type { Payload } from 'payload'
import type { Member, Standing } from '@/payload-types'
import { whoHears } from '@/people/members/whoHears'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { type Locale, languagesFrom } from '@/platform/languages'
import { addMonths, type Day, firstOf, monthOf, parisDay } from './days'
import type { MonthReport } from './monthly'
import type { ReachRow } from './rows'
import { monthFigures, reachTables, spanDays } from './tables'

/** Ids. */
export type EditionIds = { campaign: string; partner: string }

export const editionOf = ({ campaign, partner }: Standing): EditionIds => ({
  campaign: idOf(campaign) ?? '',
  partner: idOf(partner) ?? '',
})

/** The members of an organisation who are told of its reach, each with the language they read. */
export async function readersOf(
  payload: Payload,
  partner: string,
): Promise<readonly Pick<Member, 'email' | 'language'>[]> {
  const { docs } = await payload.db.find<Member>({
    collection: 'members',
    where: { partner: { equals: partner } },
    pagination: false,
    limit: 0,
  })
  return whoHears(docs)
}

/** What was counted for an edition in a month; null where its campaign or its organisation is public no more. */
export async function reportOf(
  payload: Payload,
  edition: EditionIds,
  month: string,
  locale: Locale,
): Promise<MonthReport | null> {
  const [campaign, partner] = await Promise.all([
    publicName(payload, 'campaigns', edition.campaign, locale),
    publicName(payload, 'partners', edition.partner, locale),
  ])
  if (!campaign || !partner) return null
  const today = parisDay(now())
  const tables = reachTables(await counted(payload, edition, today), 'month', today)
  const figures = monthFigures(tables, month)
  return (
    figures && {
      month,
      campaign,
      partner,
      now: figures,
      before: monthFigures(tables, monthOf(addMonths(firstOf(month), -1))),
    }
  )
}

/** As visitors read it in this language; in another one where it isn't there in this. */
async function publicName(
  payload: Payload,
  collection: 'campaigns' | 'partners',
  id: string,
  locale: Locale,
): Promise<string | null> {
  for (const language of languagesFrom(locale)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: id } },
      locale: language,
      fallbackLocale: false,
      overrideAccess: false,
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [doc] = docs
    const name = doc && ('title' in doc ? doc.title : doc.name)
    if (name) return name
  }
  return null
}

/** What the page of the space reads for its months. Past the access rules: the system tells an organisation of its own. */
async function counted(
  payload: Payload,
  { campaign, partner }: EditionIds,
  today: Day,
): Promise<readonly ReachRow[]> {
  const { from, to } = spanDays('month', today)
  const { docs } = await payload.db.find<ReachRow>({
    collection: 'reach-days',
    where: {
      and: [
        { campaign: { equals: campaign } },
        { partner: { equals: partner } },
        { day: { greater_than_equal: from } },
        { day: { less_than_equal: to } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  return docs
}
