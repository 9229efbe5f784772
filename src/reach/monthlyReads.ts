import type { Payload } from 'payload'
import type { Member, Standing } from '@/payload-types'
import { whoHears } from '@/people/members/whoHears'
import { idOf } from '@/platform/ids'
import { type Locale, languagesFrom } from '@/platform/languages'
import { addMonths, firstOf, lastOf, monthOf } from './days'
import type { MonthReport } from './monthly'
import type { ReachRow } from './rows'
import { type Summary, summarise } from './summarise'

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
  const [now, before] = await Promise.all([
    counted(payload, edition, month),
    counted(payload, edition, monthOf(addMonths(firstOf(month), -1))),
  ])
  return { month, campaign, partner, now, before }
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

/** Past the access rules: the system tells an organisation of its own edition. */
async function counted(payload: Payload, { campaign, partner }: EditionIds, month: string): Promise<Summary> {
  const [from, to] = [firstOf(month), lastOf(month)]
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
  return summarise(docs, { from, to, by: 'page' })
}
