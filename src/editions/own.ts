import type { Payload, Where } from 'payload'
import type { Campaign, Edition, Member, Partner, Standing } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { isLocale, type Locale, languagesFrom } from '@/platform/languages'
import type { Pair } from './putStanding'

/** An edition of a member's organisation, in one language: its newest words, and what decides about it. */
export type Own = {
  /** As it is published; in the language of the page. */
  campaign: Campaign
  partner: Partner
  edition: Edition
  /** Null for an edition that nobody ever paused, asked for or suspended. */
  standing: Standing | null
  /** Those of the campaign that the organisation serves, and in which this edition may therefore be published. */
  languages: readonly Locale[]
}

/** The languages of a campaign that an organisation serves; all, where it never said, or serves none of them. */
export function servedLanguages(
  campaign: Pick<Campaign, 'languages'>,
  partner: Pick<Partner, 'languages'> | null,
): Locale[] {
  const all = campaign.languages.filter(isLocale)
  const own = all.filter((language) => partner?.languages?.includes(language))
  return own.length > 0 ? own : all
}

/** The language to begin with: the page's where it is served, else the first that is. */
export const firstLanguage = (languages: readonly Locale[], locale: Locale): Locale =>
  languages.includes(locale) ? locale : (languages[0] ?? locale)

/** Whose edition of what it is. */
export const pairOf = ({ campaign, partner }: Own): Pair => ({ campaign: campaign.id, partner: partner.id })

/** Reads as a member does: by access, of its own organisation, and nothing beside the public. */
const as = (member: Member) => ({
  user: member,
  overrideAccess: false as const,
  fallbackLocale: false as const,
})

/**
 * The edition of a member's organisation in a campaign, by the campaign's slug in any language. Null where there is
 * none, where the campaign is not published, and for everything of other organisations.
 * @param locale of the words of campaign and partner
 * @param language of the edition's words; `locale` unless said
 */
export async function ownEdition(
  payload: Payload,
  member: Member,
  { campaign: slug, locale, language = locale }: { campaign: string; locale: Locale; language?: Locale },
): Promise<Own | null> {
  const found = await campaignBySlug(payload, member, slug, locale)
  const organisation = idOf(member.partner)
  if (!found || !organisation) return null
  const pair: Where = { and: [{ campaign: { equals: found.id } }, { partner: { equals: organisation } }] }
  const one = { ...as(member), where: pair, depth: 0, limit: 1, pagination: false }
  const [editions, standings, partner] = await Promise.all([
    payload.find({ collection: 'editions', ...one, draft: true, locale: language }),
    payload.find({ collection: 'standings', ...one, locale }),
    payload.findByID({
      collection: 'partners',
      id: organisation,
      ...as(member),
      depth: 0,
      locale,
      disableErrors: true,
    }),
  ])
  const [edition] = editions.docs
  if (!edition || !partner) return null
  return {
    campaign: found,
    partner,
    edition,
    standing: standings.docs[0] ?? null,
    languages: servedLanguages(found, partner),
  }
}

/**
 * The campaign of a slug in whichever language that is, as the public sees it: a link stays good when its reader
 * changes language. In the words of `locale` where there are any; null where none is published.
 */
export async function campaignBySlug(
  payload: Payload,
  member: Member,
  slug: string,
  locale: Locale,
): Promise<Campaign | null> {
  for (const tongue of languagesFrom(locale)) {
    const { docs } = await payload.find({
      collection: 'campaigns',
      ...as(member),
      where: { slug: { equals: slug } },
      locale: tongue,
      depth: 0,
      limit: 1,
      pagination: false,
    })
    if (!docs[0]) continue
    const inOwn = await payload.findByID({
      collection: 'campaigns',
      id: docs[0].id,
      ...as(member),
      locale,
      depth: 0,
      disableErrors: true,
    })
    return inOwn ?? docs[0]
  }
  return null
}
