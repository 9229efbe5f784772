import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { type Posting, post } from '@/mail/post'
import { subjectLine } from '@/mail/subjectLine'
import { ANSWER_DAYS } from '@/partners/applying/answerDays'
import type { Standing } from '@/payload-types'
import { managersOf } from '@/people/managers'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { LANGUAGE, WORDS } from './askWords'
import { apart, hearersOf } from './hearers'
import type { Own } from './own'
import { publicPlaces } from './publicPlaces'
import type { SlotName } from './slotNames'
import { placeButtons } from './standingLetters'

const at = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Tells every partner manager that words wait for them. */
export async function tellAsked(
  req: PayloadRequest,
  { own, language, by, standing }: { own: Own; language: Locale; by: string; standing: string },
): Promise<void> {
  const letter = (to: string, locale: Locale): Letter => {
    const say = WORDS[locale]
    const { partner, campaign } = own
    // A shared mailbox often bears the organisation's own name: said once.
    const who = by === partner.name ? by : say.person(by, partner.name)
    return {
      to,
      locale,
      subject: say.asked(partner.name),
      blocks: [
        { kind: 'text', text: say.waits(who, campaign.title, LANGUAGE[locale][language]) },
        { kind: 'button', label: say.review, href: at(`/admin/collections/standings/${standing}`) },
      ],
      purpose: 'publication-asked',
      about: { collection: 'standings', id: standing },
    }
  }
  for (const to of await managersOf(req))
    await post(
      req,
      forStaff((locale) => letter(to, locale)),
    )
}

type Received = { own: Own; language: Locale; by: string; standing: string; reviewed: readonly SlotName[] }

/** Tells every member of the organisation, whoever asked among them, what the house was asked and when it answers. */
export async function tellReceived(
  req: PayloadRequest,
  { own, language, by, standing, reviewed }: Received,
): Promise<void> {
  const quiet = apart(req)
  const days = own.campaign.relay?.answerDays ?? ANSWER_DAYS
  // The words of pages draw: the CMS loads without them.
  const { words } = await import('@/platform/words')
  for (const { email: to, locale } of await hearersOf(quiet, own.partner.id)) {
    const campaign = await campaignIn(quiet, own.campaign.id, locale, language)
    if (!campaign) continue
    const say = WORDS[locale]
    const slots = reviewed.map((name) => words(locale)(`publish.slotNames.${name}`)).join(', ')
    await post(quiet, {
      to,
      locale,
      subject: subjectLine(say.received(campaign.title)),
      blocks: [
        {
          kind: 'text',
          text: [
            say.receivedText(by, campaign.title, LANGUAGE[locale][language]),
            // A first publication may have no words of its partner's.
            slots && say.parts(slots),
          ]
            .filter(Boolean)
            .join(' '),
        },
        { kind: 'text', text: say.answer(days) },
        { kind: 'button', label: say.open, href: at(roomOf(locale, 'publish', campaign.slug)) },
      ],
      purpose: 'publication-received',
      about: { collection: 'standings', id: standing },
    })
  }
}

const roomOf = (locale: Locale, room: 'publish' | 'embed', ...rest: readonly string[]): string =>
  buildAddress({ kind: 'space', locale, room, rest })

type Answer = { standing: Standing; language: Locale; approve: boolean; answer: string | null; by: string }

/**
 * Tells every member of the organisation what the house answered, each in their own language. What is online comes
 * with its address, and with that of the page that embeds it.
 */
export async function tellAnswer(
  req: PayloadRequest,
  { standing, language, approve, answer, by }: Answer,
): Promise<void> {
  const quiet = apart(req)
  const pair = { campaign: idOf(standing.campaign) ?? '', partner: idOf(standing.partner) ?? '' }
  const places = approve ? (await publicPlaces(quiet, pair, standing)).places : []
  const online = places.filter((place) => place.language === language)
  for (const { email: to, locale } of await hearersOf(quiet, pair.partner)) {
    const campaign = await campaignIn(quiet, pair.campaign, locale, language)
    if (!campaign) continue
    const say = WORDS[locale]
    const isOnline = online.length > 0
    const [subject, first] = !approve
      ? [say.no, say.refused]
      : isOnline
        ? [say.yes, say.published]
        : [say.later, say.publishedLater]
    await post(quiet, {
      to,
      locale,
      subject: subjectLine(subject(campaign.title)),
      blocks: [
        { kind: 'text', text: first(campaign.title, LANGUAGE[locale][language]) },
        ...placeButtons(online, locale),
        ...(isOnline
          ? [
              {
                kind: 'button' as const,
                label: say.embed,
                href: at(roomOf(locale, 'embed', campaign.slug, language)),
              },
            ]
          : []),
        ...(answer && approve ? [{ kind: 'text' as const, text: say.note }] : []),
        ...(answer ? [{ kind: 'quote' as const, text: answer }] : []),
        { kind: 'text', text: say.signed(by) },
        ...(isOnline
          ? []
          : [
              {
                kind: 'button' as const,
                label: say.open,
                href: at(roomOf(locale, 'publish', campaign.slug)),
              },
            ]),
      ],
      purpose: approve ? 'publication-approved' : 'publication-refused',
      about: { collection: 'standings', id: standing.id },
    })
  }
}

/** A campaign may not have words in the language that somebody reads mails in. */
async function campaignIn(req: Posting, id: string, ...tongues: readonly Locale[]) {
  for (const locale of tongues) {
    const campaign = await req.payload.findByID({
      collection: 'campaigns',
      id,
      locale,
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (campaign?.slug && campaign.title) return campaign
  }
  return null
}
