import { createLocalReq, type Payload } from 'payload'
import { campaignWords } from '@/campaigns/campaignWords'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import type { Campaign, Edition, Partner } from '@/payload-types'
import { managersOf } from '@/people/managers'
import { whoHears } from '@/people/members/whoHears'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/platform/languages'
import type { Duty } from '@/publishing/jobs/duties'
import { airOf } from '../air'
import { isOver } from '../done'
import { electionBinds, namesIn } from '../election'
import { type Named, namesLetter, PURPOSE } from '../namesLetters'
import { publicSlots } from '../publicSlots'
import { inSlots, slotsGiven } from '../slotNames'
import { textsOf } from '../slotRules'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Tells managers and members of words that were public before a vote bound them and name an elected person still: a
 * rule of publishing can't reach them. Nothing is taken off by itself: the law forbids promotion, not names, and that
 * is for a person to judge. It is told again each month, while the outbox forgets and the names stay.
 */
export const namesDuty: Duty = {
  name: 'names-before-a-vote',
  everyMs: DAY_MS,
  hasWork: async (payload) => (await bound(payload)).length > 0,
  run: async (payload) => {
    for (const partner of await bound(payload))
      for (const edition of await editionsOf(payload, partner)) await look(payload, partner, edition)
  },
}

/** The organisations whose words a vote binds today. */
async function bound(payload: Payload): Promise<Partner[]> {
  const { docs } = await payload.find({
    collection: 'partners',
    where: { 'election.on': { exists: true } },
    locale: DEFAULT_LOCALE,
    fallbackLocale: LOCALES.filter((locale) => locale !== DEFAULT_LOCALE),
    pagination: false,
    depth: 0,
  })
  return docs.filter(
    ({ kind, election }) => election?.names && electionBinds({ kind, ...election }, now()).value,
  )
}

async function editionsOf(payload: Payload, { id }: Partner): Promise<Edition[]> {
  const where = { partner: { equals: id } }
  const one = { where, pagination: false, depth: 0 } as const
  const [{ docs: editions }, { docs: standings }] = await Promise.all([
    payload.find({ collection: 'editions', ...one }),
    payload.find({ collection: 'standings', ...one }),
  ])
  const over = new Set(
    standings
      .filter((standing) => isOver(airOf({ standing, terms: null, now: now() }).value))
      .map(({ campaign }) => idOf(campaign)),
  )
  return editions.filter(({ campaign }) => !over.has(idOf(campaign)))
}

async function look(payload: Payload, partner: Partner, edition: Edition): Promise<void> {
  const campaign = await payload.findByID({
    collection: 'campaigns',
    id: idOf(edition.campaign) ?? '',
    depth: 0,
    disableErrors: true,
  })
  const named = campaign ? await namedIn(payload, { partner, edition, campaign }) : []
  if (!campaign || named.length === 0 || (await isTold(payload, edition))) return
  const { docs: members } = await payload.find({
    collection: 'members',
    where: { partner: { equals: partner.id } },
    pagination: false,
    depth: 0,
  })
  const titles = new Map(
    await Promise.all(
      LOCALES.map(async (locale) => [locale, await campaignWords({ payload }, campaign.id, locale)] as const),
    ),
  )
  const letter = (to: string, locale: Locale, isManager: boolean): Letter =>
    namesLetter({
      to,
      locale,
      isManager,
      partner: partner.name,
      vote: partner.election?.on ?? '',
      campaign: titles.get(locale) ?? { title: '', slug: null },
      edition: edition.id,
      named,
      members: members.length,
    })
  const managers = await managersOf({ payload })
  const letters = [
    ...managers.map((to) => forStaff((locale) => letter(to, locale, true))),
    ...whoHears(members).map(({ email, language }) =>
      letter(email, isLocale(language) ? language : DEFAULT_LOCALE, false),
    ),
  ]
  await inTransaction(payload, async (req) => {
    for (const letter of letters) await post(req, letter)
  })
}

type Whose = { partner: Partner; edition: Edition; campaign: Campaign }

/** Who is named in the words that the public sees, language by language. */
async function namedIn(payload: Payload, { partner, edition, campaign }: Whose): Promise<Named[]> {
  const named: Named[] = []
  for (const language of LOCALES) {
    // A request of its own: a read sets the request's language.
    const shown = await publicSlots(await createLocalReq({}, payload), edition.id, language)
    const texts = textsOf(inSlots(shown?.slots, slotsGiven(campaign)))
    const names = texts.flatMap(([, text]) => namesIn(text, partner.election?.names))
    named.push(...[...new Set(names)].map((name) => ({ language, name })))
  }
  return named
}

async function isTold(payload: Payload, { id }: Edition): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'outbox',
    where: { and: [{ aboutId: { equals: id } }, { purpose: { equals: PURPOSE } }] },
  })
  return totalDocs > 0
}
