import type { Campaign, Claim, Helpline, House, PressKit } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { LOCALES } from '@/platform/languages'
import type { KitClaim, KitContent, KitEdition, KitHelpline, KitImage } from './content'
import { filled, given } from './given'
import { toldIn } from './helplines'
import { kitDocuments } from './kitDocuments'
import { type FilesOf, kitImages } from './kitImages'
import { contactOf, pressContactOf } from './kitPeople'
import { paragraphsOf } from './texts/paragraphs'

/** A kit as the public reads it in one language: relations filled in, what it may not see left as ids. */
export interface KitReading {
  locale: Locale
  kit: PressKit
  house: House
  /** Absolute address of the kit's page. */
  url: string
}

/**
 * The content of a kit from its readings, one per language in which it is published.
 *
 * A language counts only where the campaign is published in it too: without it nobody could say whom to call
 * and where people find help, and no text of a kit goes without.
 *
 * @returns undefined when no language is left: the kit is not public.
 */
export function kitContent(readings: readonly KitReading[], filesOf: FilesOf): KitContent | undefined {
  const inOrder = LOCALES.flatMap((locale) => readings.find((reading) => reading.locale === locale) ?? [])
  const whole = inOrder.filter(({ kit }) => filled(kit.campaign) && kit.deletedAt == null)
  const [first] = whole
  if (!first || !filled(first.kit.campaign)) return undefined
  const { kit } = first
  const documents = kitDocuments(
    whole.map(({ locale, kit }) => ({ locale, documents: (kit.documents ?? []).filter(filled) })),
  )
  return {
    id: kit.id,
    date: kit.date,
    timeZone: kit.date_tz,
    embargo: given(kit.embargo),
    campaign: first.kit.campaign.id,
    madeAt: lastChange(whole),
    demonstration: first.kit.campaign.demonstration === true,
    editions: whole.flatMap((reading) =>
      filled(reading.kit.campaign) ? edition(reading, reading.kit.campaign) : [],
    ),
    images: images(whole, filesOf),
    ...(documents.length > 0 ? { documents } : {}),
  }
}

/**
 * The latest change of the kit or of the records that it prints. The campaign is not asked: most of its
 * changes have nothing to do with the kit, and each would make another archive of the same content.
 */
function lastChange(readings: readonly KitReading[]): string {
  const dates = readings.flatMap(({ kit }) => [
    kit.updatedAt,
    ...(kit.images ?? []).flatMap((media) => (filled(media) ? media.updatedAt : [])),
    ...(kit.documents ?? []).flatMap((one) => (filled(one) ? one.updatedAt : [])),
    ...(kit.claims ?? []).flatMap((claim) => (filled(claim) ? claim.updatedAt : [])),
  ])
  return dates.sort().at(-1) ?? ''
}

function edition({ locale, kit, house, url }: KitReading, campaign: Campaign): KitEdition {
  const paragraphs = paragraphsOf(kit.release?.body)
  const headline = given(kit.release?.headline)
  return {
    locale,
    slug: kit.slug,
    title: kit.title,
    lede: given(kit.lede),
    url,
    house: { name: house.name, boilerplate: given(house.boilerplate) },
    release:
      headline && paragraphs.length > 0
        ? {
            headline,
            place: given(kit.release?.dateline),
            lead: given(kit.release?.lead),
            paragraphs,
            body: kit.release?.body,
            notes: given(kit.release?.notes),
          }
        : undefined,
    claims: (kit.claims ?? []).flatMap((claim) => (filled(claim) ? claimOf(claim) : [])),
    quotations: (kit.quotations ?? []).map((said) => ({
      text: said.text,
      speaker: said.speaker,
      role: given(said.role),
      kind: said.kind ?? 'verbatim',
      approvedOn: given(said.approvedOn)?.slice(0, 10),
      approvedUntil: given(said.approvedUntil)?.slice(0, 10),
    })),
    questions: (kit.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    contact: contactOf(campaign.pressContact),
    contacts: (kit.contacts ?? []).flatMap((contact) => (filled(contact) ? pressContactOf(contact) : [])),
    helplines: toldIn(campaign.helplines.filter(filled), locale).flatMap(helplineOf),
  }
}

/** A claim without its words in this language, or whose source is not to be seen, is no claim. */
function claimOf(claim: Claim): KitClaim[] {
  const { key, status, wording, doesNotMean, source, value } = claim
  if (status === 'draft' || !given(wording) || !given(doesNotMean) || !filled(source)) return []
  const citation = given(source.citation)
  if (!citation) return []
  return [
    {
      key,
      status,
      figure: given([value?.figure, value?.unit].filter(Boolean).join(' ')),
      wording,
      doesNotMean,
      statusReason: given(claim.statusReason),
      source: {
        title: source.title,
        publisher: source.publisher,
        date: given(source.date),
        citation,
        locator: given(claim.locator),
        url: given(source.url),
      },
      nextReview: claim.nextReview.slice(0, 10),
    },
  ]
}

function helplineOf(helpline: Helpline): KitHelpline[] {
  const { name, numbers, website, purpose, hours, territory, verification } = helpline
  if (!given(name)) return []
  return [
    {
      name,
      numbers: (numbers ?? []).map(({ number, by }) => ({ number, by })),
      website: given(website),
      purpose,
      hours,
      territory,
      verifiedOn: given(verification?.on)?.slice(0, 10) ?? null,
    },
  ]
}

/** Images that may leave the house and have something to take, with their words in each language. */
const images = (readings: readonly KitReading[], filesOf: FilesOf): KitImage[] =>
  kitImages(
    readings.map(({ locale, kit }) => ({ locale, media: (kit.images ?? []).filter(filled) })),
    filesOf,
  )
