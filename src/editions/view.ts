import type { Phase } from '@/campaigns/phase'
import type { LogoConditions } from '@/partners/logoPlaces'
import type { CampaignContact, Helpline, Logo } from '@/payload-types'
import type { Locale } from '@/platform/languages'

export type EditionRole = 'joint' | 'supporting' | 'funder'

/** A logo's file for light grounds, and its file for dark ones. */
export type LogoPair = { light: Logo | null; dark: Logo | null }

/** Who stands in a lock-up: its two logo files, or its name set in type when it has none. */
export type Brand = LogoPair & { name: string }

/** The partner whose edition it is, with what it takes to set its logo: the other form, and what its owner asks. */
export type OwnBrand = Brand & { stacked?: LogoPair; asks?: LogoConditions }

/** A partner on the house edition's list of roles. */
export type Relayer = Brand & { slug: string; role: EditionRole }

export type SlotEvent = {
  /** Of its row, the same for its life; empty for words that were never saved. */
  id: string
  title: string
  startsAt: Date
  endsAt: Date | null
  timeZone: string
  place: string | null
  url: string | null
}

/** The partner's own words: the only part of an edition that a partner writes. */
export type Slots = {
  heading: string | null
  introduction: string | null
  contact: { name: string | null; email: string | null; phone: string | null } | null
  /** Those still to come, soonest first. */
  events: SlotEvent[]
  callToAction: { label: string; url: string } | null
}

/** What no partner can change. */
export type SafetyCore = {
  /** In service, in the campaign's order. */
  helplines: readonly Helpline[]
  /** The two of the yellow bar: the first that a phone can call. */
  watch: readonly Helpline[]
  actPage: string | null
  exitUrl: string
  contentNote: string
}

export type NavigationEntry = { label: string; to: 'page' | 'press'; page: string | null }

/**
 * One colour, six hexadecimal digits after `#`. `ground`: what heroes stand on, for a campaign's own theme; null
 * for a partner's colour, whose wash they stand on.
 */
export type BrandColour = { hex: string; ground: 'dawn' | 'sky' | 'lime' | null }

/** One campaign as one party shows it, in one language, at one instant. Pages, cards and kits start from it. */
export type EditionView = {
  locale: Locale
  campaign: {
    id: string
    slug: string
    title: string
    tagline: string
    summary: string
    phase: Phase
    demonstration: boolean
    languages: readonly Locale[]
    ground: 'dawn' | 'sky' | 'lime'
  }
  /** The foundation. */
  house: Brand
  /** The partner whose edition it is; null in the house edition. */
  partner: (OwnBrand & { id: string; slug: string; role: EditionRole }) | null
  /** What the palette is derived from; null for the house's own colours. */
  colour: BrandColour | null
  slots: Slots | null
  /** Every relayer, in the house edition alone: in its own, a partner stands beside the lead and nobody else. */
  relayers: readonly Relayer[]
  safety: SafetyCore
  navigation: readonly NavigationEntry[]
  pages: { relay: string | null; legal: string | null; privacy: string | null }
  contacts: {
    press: CampaignContact | null
    advocacy: CampaignContact | null
    partners: CampaignContact | null
  }
  /** When this view would first differ by time alone. */
  until: Date | null
}
