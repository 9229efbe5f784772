import { phaseOf } from '@/campaigns/phase'
import { readHex } from '@/partners/colour'
import { mayStandIn } from '@/partners/logoPlaces'
import type { Campaign, Edition, Helpline, House, Partner } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { earliest } from '@/platform/timed'
import { inSlots, slotsGiven } from './slotNames'
import { slotsOf } from './slots'
import type {
  Brand,
  BrandColour,
  EditionRole,
  EditionView,
  LogoPair,
  NavigationEntry,
  Relayer,
  SafetyCore,
} from './view'

/** A published edition with its partner, for the list of roles. */
export type Relaying = { edition: Pick<Edition, 'role'>; partner: Partner; logos: LogoPair }

export type EditionInput = {
  campaign: Campaign
  house: Pick<House, 'name'>
  houseLogos: LogoPair
  /** The campaign's lines, in any order; those out of service may be among them. */
  helplines: readonly Helpline[]
  /** Null for the house edition. */
  own: { edition: Edition; partner: Partner; logos: LogoPair; stacked?: LogoPair } | null
  relaying: readonly Relaying[]
  locale: Locale
  now: Date
}

const ORDER: readonly EditionRole[] = ['joint', 'supporting', 'funder']

/**
 * Lays a partner's slots over the house edition. Pure: the same input gives the same view. The safety core
 * is built from the campaign alone, so that nothing a partner wrote can reach it (decision 9).
 */
export function resolveEdition(input: EditionInput): EditionView {
  const { campaign, house, houseLogos, own, relaying, locale, now } = input
  const phase = phaseOf(campaign, now)
  const slots = own ? slotsOf(inSlots(own.edition.slots, slotsGiven(campaign)), now) : null
  const brand = (name: string, logos: LogoPair): Brand => ({ name, ...logos })
  return {
    locale,
    campaign: {
      id: campaign.id,
      slug: campaign.slug,
      title: campaign.title,
      tagline: campaign.tagline,
      summary: campaign.summary,
      phase: phase.value,
      demonstration: campaign.demonstration ?? false,
      languages: campaign.languages,
      ground: campaign.theme?.ground ?? 'dawn',
    },
    house: brand(house.name, houseLogos),
    partner: own
      ? {
          ...brand(own.partner.name, own.logos),
          id: own.partner.id,
          slug: own.partner.slug,
          role: own.edition.role,
          stacked: own.stacked,
          asks: own.partner.logoConditions,
        }
      : null,
    colour: colourOf(campaign, own?.partner ?? null),
    slots: slots?.value ?? null,
    relayers: own ? [] : relaying.map(relayer).sort(byRoleThenName(locale)),
    safety: safetyCore(campaign, input.helplines),
    navigation: (campaign.navigation ?? []).map(entry),
    pages: {
      relay: idOf(campaign.relayPage),
      legal: idOf(campaign.legalPage),
      privacy: idOf(campaign.privacyPage),
    },
    contacts: {
      press: campaign.pressContact ?? null,
      advocacy: campaign.advocacyContact ?? null,
      partners: campaign.partnersContact ?? null,
    },
    until: earliest(phase.until, slots?.until),
  }
}

/** A partner's colour, else the campaign's. What is no colour counts as none. */
export function colourOf(
  { theme }: Pick<Campaign, 'theme'>,
  partner: Pick<Partner, 'brandColour'> | null,
): BrandColour | null {
  const own = readHex(partner?.brandColour)
  if (own) return { hex: own, ground: null }
  const hex = readHex(theme?.colour)
  return hex === null ? null : { hex, ground: theme?.ground ?? 'dawn' }
}

/** How many lines the yellow bar holds. */
const WATCH_LINES = 2

function safetyCore(campaign: Campaign, lines: readonly Helpline[]): SafetyCore {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const helplines = (campaign.helplines ?? []).flatMap((ref) => {
    const line = byId.get(idOf(ref) ?? '')
    return line?.active ? [line] : []
  })
  const callable = helplines.filter((line) => !line.emergency && line.numbers?.some(({ by }) => by === 'tel'))
  return {
    helplines,
    watch: callable.slice(0, WATCH_LINES),
    actPage: idOf(campaign.actPage),
    exitUrl: campaign.exitUrl,
    contentNote: campaign.contentNote,
  }
}

/** In a list of many, a logo whose owner sets conditions that a list can't meet gives way to its name. */
const relayer = ({ edition, partner, logos }: Relaying): Relayer => ({
  name: partner.name,
  slug: partner.slug,
  role: edition.role,
  ...(mayStandIn('list', partner.logoConditions) ? logos : { light: null, dark: null }),
})

const byRoleThenName = (locale: Locale) => (a: Relayer, b: Relayer) =>
  ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.name.localeCompare(b.name, locale)

const entry = ({ label, to, page }: NonNullable<Campaign['navigation']>[number]): NavigationEntry => ({
  label,
  to,
  page: to === 'page' ? idOf(page) : null,
})
