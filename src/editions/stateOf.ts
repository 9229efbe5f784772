import type { Payload } from 'payload'
import { termsNow } from '@/partners/terms'
import type { Member } from '@/payload-types'
import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import { type Air, airOf } from './air'
import { type Doubt, doubtsOf } from './doubts'
import type { Own } from './own'
import { type Passage, passage } from './passage'
import { askedIn } from './publishing'
import { fingerprintOf, inSlots, isBlank, slotsGiven } from './slotNames'
import { neutralBeforeVote } from './slotRules'
import { typedOf } from './typed'
import { unfinished } from './unfinished'

/** Where one language of an edition stands, and what would happen next. */
export type LanguageState = {
  language: Locale
  shown: boolean
  /** Nothing is written in it. */
  blank: boolean
  next: Passage
  /** What waits with the house, or came back from it. */
  asked: { at: string; answer: string | null; changedSince: boolean } | null
  /** What keeps it from being published; `path` where a field of the slots mends it. */
  blocks: readonly { path: string | null; why: 'unnamed' | 'names' | 'typed'; text: string | null }[]
  /** What is to be looked at again before it appears; nothing is kept back for it. */
  doubts: readonly Doubt[]
}

/**
 * @param own read in that language
 * @param shown what the public sees of it
 * @param name of the organisation in that language
 */
export function languageState(
  own: Own,
  {
    language,
    locale,
    shown,
    name,
  }: {
    language: Locale
    locale: Locale
    shown: Parameters<typeof passage>[1]
    name: string | null
  },
): LanguageState {
  const { edition, campaign, partner, standing } = own
  const row = askedIn(standing).get(language)
  const names = neutralBeforeVote(
    {
      slots: edition.slots ?? {},
      bound: { kind: partner.kind, ...partner.election },
      now: now(),
      review: 'not-needed',
    },
    language,
  )
  return {
    language,
    shown: shown !== null,
    blank: isBlank(edition.slots),
    next: passage(campaign, shown, edition.slots),
    asked: row
      ? {
          at: row.at,
          answer: row.answer ?? null,
          changedSince: row.fingerprint !== fingerprintOf(edition.slots),
        }
      : null,
    blocks: [
      ...(name ? [] : [{ path: null, why: 'unnamed' as const, text: null }]),
      ...names.map(({ path, message }) => ({ path, why: 'names' as const, text: message[locale] })),
      ...unfinished(own).map(({ path, message }) => ({ path, why: 'typed' as const, text: message[locale] })),
    ],
    doubts: doubtsOf(typedOf(inSlots(edition.slots, slotsGiven(campaign))), now()),
  }
}

/** Whether an edition is on air, and a pause that is still to come. */
export async function airNow(
  payload: Payload,
  member: Member,
  { campaign, standing }: Own,
): Promise<{ air: Air; planned: string | null }> {
  const terms = await termsNow(payload, campaign.id, { user: member, overrideAccess: false })
  const air = airOf({ standing, terms, now: now() }).value
  const from = standing?.pausedFrom
  return { air, planned: from && new Date(from) > now() ? from : null }
}
