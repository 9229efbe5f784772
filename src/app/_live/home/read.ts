import { type Air, airOf } from '@/editions/air'
import { type Progress, type Step, stepsOf } from '@/partners/steps'
import type { Agreement, Campaign, Edition, Partner, Standing, Term } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { isLocale, LOCALES, type Locale, languagesFrom } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import type { MemberVisit } from '../visit'

/** One edition of the organisation, as its front page tells of it. */
export type Desk = {
  /** The foundation's name. */
  house: string
  campaign: Campaign
  edition: Edition
  standing: Standing | null
  /** In force today; null where the campaign has none. */
  terms: Term | null
  agreement: Agreement | null
  air: Air
  progress: Progress
  steps: readonly Step[]
}

export type HomeView = { partner: Partner | null; desks: readonly Desk[] }

/** What the organisation of a member relays, read as that member. */
export async function readHome(visit: MemberVisit): Promise<HomeView> {
  const { payload, member, locale } = visit
  const own = idOf(member.partner) ?? ''
  const as = { user: member, overrideAccess: false, locale, depth: 0, pagination: false } as const
  const where = { partner: { equals: own } }
  const [partner, editions, standings, agreements, house] = await Promise.all([
    payload.findByID({ collection: 'partners', id: own, ...as, disableErrors: true }),
    inEachLanguage(visit, own),
    payload.find({ collection: 'standings', ...as, where }),
    payload.find({ collection: 'agreements', ...as, where, sort: '-acceptedAt' }),
    openReader({ payload, locale }).findGlobal('house'),
  ])
  const desks = await Promise.all(
    editions.map(async ({ drafts, published }): Promise<Desk | null> => {
      const edition = drafts[locale]
      const campaign = await campaignOf(visit, idOf(edition.campaign) ?? '')
      if (!campaign) return null
      const standing = standings.docs.find((one) => idOf(one.campaign) === campaign.id) ?? null
      const given = agreements.docs.filter((one) => idOf(one.campaign) === campaign.id)
      const terms = await termsOf(visit, campaign.id)
      const agreed = !terms || idOf(standing?.agreedTo) === terms.id
      const first = given.findLast(({ application }) => application) ?? null
      const languages = served(campaign, partner)
      const progress: Progress = {
        application: first ? { confirmed: Boolean(first.confirmedAt) } : null,
        agreed,
        logo: Boolean(partner?.logos?.light ?? partner?.logos?.dark),
        places: fewest(
          languages.map((language) => drafts[language].slots),
          campaign.relay?.slots ?? [],
        ),
        languages,
        published: published.filter((language) => languages.includes(language)),
      }
      return {
        house: house.name,
        campaign,
        edition,
        standing,
        terms,
        agreement: first,
        air: airOf({ standing, terms, now: now() }).value,
        progress,
        steps: stepsOf(progress),
      }
    }),
  )
  return { partner, desks: desks.filter((desk) => desk !== null) }
}

type InEachLanguage = { drafts: Record<Locale, Edition>; published: Locale[] }

/** The organisation's editions: their newest words in every language, and in which they are published. */
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
    const published = LOCALES.filter((_, n) =>
      shown[n]?.some(({ id, _status }) => id === french.id && _status === 'published'),
    )
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

/** The newest version that holds today, in the reader's language where it is written in it. */
export async function termsOf(
  { payload, member, locale }: MemberVisit,
  campaign: string,
): Promise<Term | null> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { and: [{ campaign: { equals: campaign } }, { from: { less_than_equal: now().toISOString() } }] },
    sort: '-from',
    limit: 1,
    pagination: false,
    depth: 0,
    locale,
    user: member,
    overrideAccess: false,
  })
  return docs[0] ?? null
}

/** The languages of the campaign that the organisation serves; all, where it never said. */
function served(campaign: Campaign, partner: Partner | null): Locale[] {
  const all = campaign.languages.filter(isLocale)
  const own = all.filter((language) => partner?.languages?.includes(language))
  return own.length > 0 ? own : all
}

type Slots = Edition['slots']
const FILLED: Readonly<Record<string, (slots: NonNullable<Slots>) => boolean>> = {
  introduction: ({ heading, introduction }) => Boolean(heading?.trim() || introduction?.trim()),
  contact: ({ contact }) => Boolean(contact?.email || contact?.phone),
  events: ({ events }) => (events?.length ?? 0) > 0,
  callToAction: ({ callToAction }) => Boolean(callToAction?.label && callToAction.url),
}

/** How many places are filled, in the language that has the fewest. */
function fewest(slots: readonly Slots[], places: readonly string[]): Progress['places'] {
  const counts = slots.map((one) => places.filter((place) => one && FILLED[place]?.(one)).length)
  return { filled: counts.length > 0 ? Math.min(...counts) : 0, of: places.length }
}
