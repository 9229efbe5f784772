import { editionCss } from '@/partners/editionCss'
import { clearSpace, fitLockup, type LockupRefusal, type MateRole } from '@/partners/lockup'
import { member } from '@/partners/logoFile'
import { type LogoMark, markSize, readLogoMark } from '@/partners/logoMark'
import { type LogoConditions, type LogoPlace, mayStandIn } from '@/partners/logoPlaces'
import { type Ground, palette } from '@/partners/palette'
import type { Member } from '@/ui/Lockup'
import type { BrandColour, EditionView, LogoPair } from './view'

/** The style sheet of an edition; null: the site's own says it all. */
export type Sheet = { css: string; hash: string } | null

/** How an edition looks: who stands in its lock-up, and the sheet of its colours and sizes. */
export type EditionLook = {
  lead: Member
  mate: (Member & { role: MateRole }) | null
  /** the partner as it stands in the foot of its own edition */
  foot: Member | null
  sheet: Sheet
  /** why the partner stands by its name although it has a logo */
  refusal: LockupRefusal | null
}

/** What a sheet depends on. `mark` is what the record of a logo holds, null where there is none. */
export type SheetInput = {
  colour: BrandColour | null
  ground: Ground
  lead: { mark: unknown }
  mate: { mark: unknown; stacked?: unknown; role: MateRole; asks?: LogoConditions } | null
}

/** The look of an edition, the same wherever it is shown: page, card, poster, embed. */
export function editionLook(view: EditionView): EditionLook {
  const { house, partner, colour, campaign } = view
  const { sheet, refusal, isStacked } = sheetOf({
    colour,
    ground: campaign.ground,
    lead: { mark: markOf(house) },
    mate: partner && {
      mark: markOf(partner),
      stacked: partner.stacked && markOf(partner.stacked),
      role: partner.role,
      asks: partner.asks,
    },
  })
  const lead = member(house)
  if (!partner) return { lead, mate: null, foot: null, sheet, refusal }
  const { name, role, asks } = partner
  const known = member({ name, ...((isStacked && partner.stacked) || partner) })
  const byName = { name, logo: null }
  const stands = (place: LogoPlace) => (!refusal && mayStandIn(place, asks) ? known : byName)
  return { lead, mate: { ...stands('head'), role }, foot: stands('foot'), sheet, refusal }
}

/**
 * Colours and sizes of an edition as a style sheet. A partner whose mark can't stand beside the lead's at the size
 * of its role stands by its stacked one; if that can't either, by its name, set in type, as a full member.
 */
export function sheetOf(input: SheetInput): Pick<EditionLook, 'sheet' | 'refusal'> & { isStacked: boolean } {
  const { colour, ground, lead, mate } = input
  const made = colour && palette(colour.hex, colour.ground)
  if (!mate && !made && ground === 'dawn') return { sheet: null, refusal: null, isStacked: false }
  const leadMark = readLogoMark(lead.mark)
  const first = fitOf(leadMark, mate?.mark, mate)
  const other = first?.ok ? null : fitOf(leadMark, mate?.stacked, mate)
  const isStacked = other?.ok ?? false
  const fit = isStacked ? other : first
  const { lead: leadSize, mate: mateSize } = fit?.ok ? fit : { lead: 1, mate: 1 }
  const clear = leadMark ? clearSpace(markSize(leadMark), leadSize) : HALF
  const sizes = { lead: leadSize, mate: mateSize, clear }
  const sheet = editionCss({ palette: made, ground, ...sizes })
  return { sheet, refusal: fit && !fit.ok ? fit : null, isStacked }
}

/** The clear space beside a lead that stands by its name. */
const HALF = 0.5

/** A partner's mark beside the lead's; null where one of them has none. */
function fitOf(
  lead: LogoMark | null,
  mark: unknown,
  mate: SheetInput['mate'],
): ReturnType<typeof fitLockup> | null {
  const own = readLogoMark(mark)
  if (!lead || !own || !mate) return null
  return fitLockup(markSize(lead), markSize(own), mate.role, mate.asks?.atLeastAsLarge ?? false)
}

/** The mark that is measured: of the file for light grounds, which the other one follows. */
function markOf({ light, dark }: LogoPair): unknown {
  return (light ?? dark)?.mark ?? null
}
