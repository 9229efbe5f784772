import type { Payload } from 'payload'
import { buildAddress } from '@/addresses'
import { campaignWords } from '@/campaigns/campaignWords'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import { termsAt } from '@/partners/terms'
import type { Member, Term } from '@/payload-types'
import { whoHears } from '@/people/members/whoHears'
import { now } from '@/platform/clock'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Duty } from '@/publishing/jobs/duties'
import { lacksNotice, type TermsNotice, termsNoticeDue } from '../termsNotices'

const HOUR_MS = 60 * 60 * 1000

/**
 * Asks those who relay already for their agreement when new terms hold, and again a week before they pause. Who was
 * told is what the outbox says: a letter and the note that it left are one, and no page is made anew for it.
 */
export const termsDuty: Duty = {
  name: 'ask-for-agreement',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await untold(payload)).length > 0,
  run: async (payload) => {
    for (const telling of await untold(payload)) await post({ payload }, await letterTo(payload, telling))
  },
}

type Telling = { member: Member; campaign: string; terms: Term; notice: TermsNotice }

/** Everybody who lacks a notice that is due. */
async function untold(payload: Payload): Promise<Telling[]> {
  const { docs: all } = await payload.find({ collection: 'terms', pagination: false, depth: 0 })
  const campaigns = new Set(all.flatMap((terms) => idOf(terms.campaign) ?? []))
  const tellings = await Promise.all(
    [...campaigns].map((campaign) => {
      const versions = all.filter((one) => idOf(one.campaign) === campaign)
      const { value: terms } = termsAt(versions, now())
      // Most of the time no notice of these terms is due to anybody: then nothing more is read.
      return terms && termsNoticeDue({ standing: null, terms, now: now() })
        ? untoldOf(payload, campaign, terms)
        : []
    }),
  )
  return tellings.flat()
}

async function untoldOf(payload: Payload, campaign: string, terms: Term): Promise<Telling[]> {
  const one = { where: { campaign: { equals: campaign } }, pagination: false, depth: 0 } as const
  const [{ docs: editions }, { docs: standings }, told] = await Promise.all([
    payload.find({ collection: 'editions', ...one, draft: true, select: { partner: true } }),
    payload.find({ collection: 'standings', ...one }),
    noticesSent(payload, terms.id),
  ])
  const due = new Map<string, TermsNotice>()
  for (const { partner } of editions) {
    const id = idOf(partner)
    const standing = standings.find((candidate) => idOf(candidate.partner) === id) ?? null
    const notice = termsNoticeDue({ standing, terms, now: now() })
    if (id && notice) due.set(id, notice)
  }
  if (due.size === 0) return []
  const { docs: members } = await payload.find({
    collection: 'members',
    where: { partner: { in: [...due.keys()] } },
    pagination: false,
    depth: 0,
  })
  return [...due].flatMap(([partner, notice]) =>
    whoHears(members.filter((member) => idOf(member.partner) === partner))
      .filter(({ email }) => lacksNotice(notice, told.get(email) ?? []))
      .map((member) => ({ member, campaign, terms, notice })),
  )
}

/** The notices of a version that went out, by the address that they went to. */
async function noticesSent(payload: Payload, terms: string): Promise<ReadonlyMap<string, TermsNotice[]>> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { and: [{ aboutId: { equals: terms } }, { purpose: { in: NOTICES.map(purposeOf) } }] },
    select: { to: true, purpose: true },
    pagination: false,
    depth: 0,
  })
  const sent = new Map<string, TermsNotice[]>()
  for (const { to, purpose } of docs)
    sent.set(to, [...(sent.get(to) ?? []), ...NOTICES.filter((notice) => purposeOf(notice) === purpose)])
  return sent
}

const NOTICES: readonly TermsNotice[] = ['new', 'soon']
const purposeOf = (notice: TermsNotice): string => `terms-${notice}`

async function letterTo(payload: Payload, telling: Telling): Promise<Letter> {
  const { member, notice, terms } = telling
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
    purpose: purposeOf(notice),
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
