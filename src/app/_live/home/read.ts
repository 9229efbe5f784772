import { type Air, airOf } from '@/editions/air'
import { editionPath } from '@/editions/editionPath'
import { servedLanguages } from '@/editions/own'
import { changedSlots, fingerprintOf, slotsGiven } from '@/editions/slotNames'
import { termsNow } from '@/partners/terms'
import type { Campaign, Edition, Partner, Standing, Term } from '@/payload-types'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { isLocale, LOCALES, type Locale, languagesFrom } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import type { MemberVisit } from '../visit'
import { type Progress, type Step, stepsOf } from './steps'

/** One edition of the organisation, as its front page tells of it. */
export type Desk = {
  /** The foundation's name. */
  house: string
  campaign: Campaign
  edition: Edition
  standing: Standing | null
  /** In force today; null where the campaign has none. */
  terms: Term | null
  air: Air
  progress: Progress
  /** What the house answered to the words as they are; null where it did not refuse. */
  answer: string | null
  steps: readonly Step[]
  /** Where it stands on the site, in each language in which it is online. */
  addresses: readonly { language: Locale; href: string }[]
}

export type HomeView = { partner: Partner | null; desks: readonly Desk[] }

/** What the organisation of a member relays, read as that member. */
export async function readHome(visit: MemberVisit): Promise<HomeView> {
  const { payload, member, locale } = visit
  const own = idOf(member.partner) ?? ''
  const as = { user: member, overrideAccess: false, locale, depth: 0, pagination: false } as const
  const where = { partner: { equals: own } }
  const [partner, editions, standings, house] = await Promise.all([
    payload.findByID({ collection: 'partners', id: own, ...as, disableErrors: true }),
    inEachLanguage(visit, own),
    payload.find({ collection: 'standings', ...as, where }),
    openReader({ payload, locale }).findGlobal('house'),
  ])
  const desks = await Promise.all(
    editions.map(async ({ drafts, published }): Promise<Desk | null> => {
      const edition = drafts[locale]
      const campaign = await campaignOf(visit, idOf(edition.campaign) ?? '')
      if (!campaign) return null
      const standing = standings.docs.find((one) => idOf(one.campaign) === campaign.id) ?? null
      const terms = await termsNow(payload, campaign.id, { locale, user: member, overrideAccess: false })
      const shown = published.filter(({ language }) => campaign.languages.includes(language))
      const { review, answer } = reviewOf(standing, drafts)
      const progress: Progress = {
        agreed: !terms || idOf(standing?.agreedTo) === terms.id,
        logo: Boolean(partner?.logos?.light ?? partner?.logos?.dark),
        places: most(
          servedLanguages(campaign, partner).map((language) => drafts[language].slots),
          slotsGiven(campaign),
        ),
        published: shown.map(({ language }) => language),
        changed: shown.some(({ language, slots }) => changedSlots(slots, drafts[language].slots).length > 0),
        review,
      }
      const air = airOf({ standing, terms, now: now() }).value
      return {
        house: house.name,
        campaign,
        edition,
        standing,
        terms,
        air,
        progress,
        answer,
        steps: stepsOf(air, progress),
        addresses:
          air === 'on' && partner
            ? await addressesOf(visit, campaign.id, partner.slug, progress.published)
            : [],
      }
    }),
  )
  return { partner, desks: desks.filter((desk) => desk !== null) }
}

type InEachLanguage = {
  drafts: Record<Locale, Edition>
  published: { language: Locale; slots: Edition['slots'] }[]
}

/** The organisation's editions: their newest words in every language, and those that are published. */
async function inEachLanguage({ payload, member }: MemberVisit, own: string): Promise<InEachLanguage[]> {
  const read = async (locale: Locale, draft: boolean) =>
    (
      await payload.find({
        collection: 'editions',
        where: { partner: { equals: own } },
        draft,
        locale,
        fallbackLocale: false,
        depth: 0,
        pagination: false,
        sort: '-createdAt',
        user: member,
        overrideAccess: false,
      })
    ).docs
  const [fr, en, ...shown] = await Promise.all([
    read('fr', true),
    read('en', true),
    ...LOCALES.map((locale) => read(locale, false)),
  ])
  return fr.flatMap((french) => {
    const english = en.find(({ id }) => id === french.id)
    if (!english) return []
    const published = LOCALES.flatMap((language, n) => {
      const found = shown[n]?.find(({ id, _status }) => id === french.id && _status === 'published')
      return found ? [{ language, slots: found.slots }] : []
    })
    return [{ drafts: { fr: french, en: english }, published }]
  })
}

/** A campaign that is published in one language alone still has its partners: its name is read in that one. */
async function campaignOf({ payload, member, locale }: MemberVisit, id: string): Promise<Campaign | null> {
  for (const language of languagesFrom(locale)) {
    const campaign = await payload.findByID({
      collection: 'campaigns',
      id,
      locale: language,
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      user: member,
      overrideAccess: false,
    })
    if (campaign) return campaign
  }
  return null
}

/** The full address of an edition in each language; campaigns have a name of their own in each. */
async function addressesOf(
  { payload, member }: MemberVisit,
  id: string,
  partner: string,
  languages: readonly Locale[],
): Promise<Desk['addresses']> {
  const found = await Promise.all(
    languages.map(async (locale) => {
      const campaign = await payload.findByID({
        collection: 'campaigns',
        id,
        locale,
        fallbackLocale: false,
        depth: 0,
        disableErrors: true,
        user: member,
        overrideAccess: false,
      })
      const path = editionPath(locale, campaign?.slug, partner)
      return path ? [{ language: locale, href: new URL(path, env().PUBLIC_URL).href }] : []
    }),
  )
  return found.flat()
}

/**
 * What of the very words of the drafts waits with the house, or came back from it; a refusal comes first: there is
 * something to do about it. Words that have changed since are to be sent again, as others are.
 */
function reviewOf(standing: Standing | null, drafts: Record<Locale, Edition>) {
  const asked = (standing?.asked ?? []).filter(
    ({ language, fingerprint }) =>
      isLocale(language) && fingerprint === fingerprintOf(drafts[language].slots),
  )
  const answer = asked.find((row) => row.answer)?.answer ?? null
  return { review: answer ? ('refused' as const) : asked.length > 0 ? ('waiting' as const) : null, answer }
}

type Slots = Edition['slots']
const FILLED: Readonly<Record<string, (slots: NonNullable<Slots>) => boolean>> = {
  introduction: ({ heading, introduction }) => Boolean(heading?.trim() || introduction?.trim()),
  contact: ({ contact }) => Boolean(contact?.email || contact?.phone),
  events: ({ events }) => (events?.length ?? 0) > 0,
  callToAction: ({ callToAction }) => Boolean(callToAction?.label && callToAction.url),
}

/** How many places are filled, in the language that has the most: a second one is no duty. */
function most(slots: readonly Slots[], places: readonly string[]): Progress['places'] {
  const counts = slots.map((one) => places.filter((place) => one && FILLED[place]?.(one)).length)
  return { filled: Math.max(0, ...counts), of: places.length }
}
