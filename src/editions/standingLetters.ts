import { buildAddress } from '@/addresses'
import type { Letter, LetterBlock } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import type { Standing } from '@/payload-types'
import { formatMoment } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { Air } from './air'
import type { PublicPlace } from './publicPlaces'
import type { StandingEvent } from './standingEvents'
import { STANDING_WORDS } from './standingWords'

export type StandingTold = {
  to: string
  locale: Locale
  event: StandingEvent
  /** The member who did it; null for the house. */
  by: string | null
  standing: Pick<
    Standing,
    | 'id'
    | 'pausedFrom'
    | 'pausedFrom_tz'
    | 'pausedUntil'
    | 'pausedUntil_tz'
    | 'endsAt'
    | 'endsAt_tz'
    | 'reason'
  >
  campaign: { title: string; slug: string | null; contact: string | null }
  air: Air
  places: readonly PublicPlace[]
  /** The house reviews what an edition that is opened again shows. */
  reviewed: boolean
}

/** Tells a member what became of their edition by somebody's hand: who did it, what it means, where to look. Pure but for the site's address. */
export function standingLetter(told: StandingTold): Letter {
  const { to, locale, event, by, standing, campaign, places } = told
  const say = STANDING_WORDS[locale]
  const { subject, text: words, leads } = say[event]
  const text = (words: string): LetterBlock => ({ kind: 'text', text: words })
  const when = (instant?: string | null, zone?: string | null): string =>
    instant ? formatMoment(instant, locale, zone ?? undefined) : ''
  const said = words({
    who: by ?? say.house,
    campaign: campaign.title,
    from: when(standing.pausedFrom, standing.pausedFrom_tz),
    until: when(standing.pausedUntil, standing.pausedUntil_tz) || null,
    ends: when(standing.endsAt, standing.endsAt_tz),
  })
  const reason = event === 'suspended' ? standing.reason : null
  const isBack = event === 'resumed' || event === 'reopened' || event === 'restored'
  const room = buildAddress({
    kind: 'space',
    locale,
    room: campaign.slug ? 'publish' : null,
    rest: campaign.slug ? [campaign.slug] : [],
  })
  return {
    to,
    locale,
    subject: subjectLine(subject(campaign.title)),
    blocks: [
      text(
        [said, leads && say.gone[leads], isBack && thenOf(told), reason && say.reason]
          .filter(Boolean)
          .join(' '),
      ),
      ...(reason ? [{ kind: 'quote' as const, text: reason }] : []),
      ...(leads ? [text([say.keptWords, by === null && talkOf(told)].filter(Boolean).join(' '))] : []),
      ...(isBack ? placeButtons(places, locale) : []),
      { kind: 'button', label: say.open, href: new URL(room, env().PUBLIC_URL).href },
    ],
    purpose: `edition-${event}`,
    about: { collection: 'standings', id: standing.id },
  }
}

const talkOf = ({ locale, campaign: { contact } }: StandingTold): string | null =>
  contact && STANDING_WORDS[locale].talk(contact)

/** What is true of an edition that came back: not on air yet, perhaps. */
function thenOf({ locale, event, air, places, reviewed }: StandingTold): string {
  const { back } = STANDING_WORDS[locale]
  if (event === 'reopened' && reviewed && places.length === 0) return back.review
  if (air === 'on') return places.length > 0 ? back.on : ''
  return air === 'paused' || air === 'terms' ? back[air] : ''
}

/** The way to what anybody reads, language by language; each address also stands in full. */
export const placeButtons = (places: readonly PublicPlace[], locale: Locale): LetterBlock[] =>
  places.map(({ language, href }) => ({
    kind: 'button',
    label: places.length === 1 ? STANDING_WORDS[locale].see : STANDING_WORDS[locale].seeIn[language],
    href,
  }))
