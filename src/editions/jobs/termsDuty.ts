import type { Payload } from 'payload'
import { buildAddress } from '@/addresses'
import { campaignWords } from '@/campaigns/campaignWords'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import { termsAt } from '@/partners/terms'
import type { Edition, Member, Standing, Term } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { putStanding } from '../putStanding'
import { sentNotices, type TermsNotice, termsNoticeDue } from '../termsNotices'

const HOUR_MS = 60 * 60 * 1000

/** Asks those who relay already for their agreement when new terms hold, and again a week before they pause. */
export const termsDuty = {
  name: 'ask-for-agreement',
  everyMs: HOUR_MS,
  run: async (payload: Payload): Promise<void> => {
    const { docs: all } = await payload.find({ collection: 'terms', pagination: false, depth: 0 })
    for (const campaign of new Set(all.map((terms) => idOf(terms.campaign)))) {
      const { value: terms } = termsAt(
        all.filter((one) => idOf(one.campaign) === campaign),
        now(),
      )
      if (campaign && terms) await askFor(payload, campaign, terms)
    }
  },
}

async function askFor(payload: Payload, campaign: string, terms: Term): Promise<void> {
  const where = { campaign: { equals: campaign } }
  const one = { where, pagination: false, depth: 0 } as const
  const [{ docs: editions }, { docs: standings }] = await Promise.all([
    payload.find({ collection: 'editions', ...one, draft: true, select: { partner: true } }),
    payload.find({ collection: 'standings', ...one }),
  ])
  for (const edition of editions) {
    const partner = idOf((edition as Pick<Edition, 'partner'>).partner)
    const standing = standings.find((candidate) => idOf(candidate.partner) === partner) ?? null
    const notice = termsNoticeDue({ standing, terms, now: now() })
    if (partner && notice) await tell(payload, { campaign, partner, standing, terms, notice })
  }
}

type Telling = {
  campaign: string
  partner: string
  standing: Standing | null
  terms: Term
  notice: TermsNotice
}

/** The letters and the note that they left, in one transaction: neither twice nor never. */
async function tell(payload: Payload, telling: Telling): Promise<void> {
  const { partner, campaign, standing, terms, notice } = telling
  const { docs: members } = await payload.find({
    collection: 'members',
    where: { partner: { equals: partner } },
    pagination: false,
    depth: 0,
  })
  const letters = await Promise.all(members.map((member) => letterTo(payload, member, telling)))
  const termsNotices = [...sentNotices(standing?.termsNotices), { terms: terms.id, notice }]
  await inTransaction(payload, async (req) => {
    await putStanding(req, { campaign, partner }, standing, { termsNotices })
    for (const letter of letters) await post(req, letter)
  })
}

async function letterTo(payload: Payload, member: Member, telling: Telling): Promise<Letter> {
  const { notice, terms } = telling
  const locale = member.language
  const say = words(locale)
  const { title, slug } = await campaignWords({ payload }, telling.campaign, locale)
  const label = await labelIn(payload, terms, locale)
  const date = terms.pauseAfter ? formatDate(terms.pauseAfter, locale) : null
  const values = { name: member.name, campaign: title, label, date: date ?? '' }
  const path = buildAddress({ kind: 'space', locale, room: 'terms', rest: slug ? [slug] : [] })
  const pause = date ? say('space.terms.letters.new.pause', { date }) : say('space.terms.letters.new.noPause')
  return {
    to: member.email,
    locale,
    subject: say(`space.terms.letters.${notice}.subject`, values),
    purpose: `terms-${notice}`,
    about: { collection: 'terms', id: terms.id },
    blocks: [
      { kind: 'text', text: say(`space.terms.letters.${notice}.text`, values) },
      ...(notice === 'new' ? [{ kind: 'text' as const, text: pause }] : []),
      {
        kind: 'button',
        label: say('space.terms.letters.button'),
        href: new URL(path, env().PUBLIC_URL).href,
      },
      { kind: 'text', text: say('space.terms.letters.end') },
    ],
  }
}

async function labelIn(payload: Payload, { id, label }: Term, locale: Locale): Promise<string> {
  const named = await payload.findByID({
    collection: 'terms',
    id,
    locale,
    select: { label: true },
    depth: 0,
    disableErrors: true,
  })
  return named?.label || label
}
