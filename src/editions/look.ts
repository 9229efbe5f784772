import { editionCss } from '@/partners/editionCss'
import { clearSpace, fitLockup, type LockupRefusal, type MateRole } from '@/partners/lockup'
import { member } from '@/partners/logoFile'
import { markSize, readLogoMark } from '@/partners/logoMark'
import { type Ground, palette } from '@/partners/palette'
import type { Member } from '@/ui/Lockup'
import type { Brand, BrandColour, EditionView } from './view'

/** The style sheet of an edition; null: the site's own says it all. */
export type Sheet = { css: string; hash: string } | null

/** How an edition looks: who stands in its lock-up, and the sheet of its colours and sizes. */
export type EditionLook = {
  lead: Member
  mate: (Member & { role: MateRole }) | null
  sheet: Sheet
  /** why the partner stands by its name although it has a logo */
  refusal: LockupRefusal | null
}

/** What a sheet depends on. `mark` is what the record of a logo holds, null where there is none. */
export type SheetInput = {
  colour: BrandColour | null
  ground: Ground
  lead: { mark: unknown }
  mate: { mark: unknown; role: MateRole } | null
}

/** The look of an edition, the same wherever it is shown: page, card, poster, embed. */
export function editionLook(view: EditionView): EditionLook {
  const { house, partner, colour, campaign } = view
  const { sheet, refusal } = sheetOf({
    colour,
    ground: campaign.ground,
    lead: { mark: markOf(house) },
    mate: partner && { mark: markOf(partner), role: partner.role },
  })
  const mate = partner && { ...member(partner), role: partner.role, ...(refusal ? { logo: null } : {}) }
  return { lead: member(house), mate, sheet, refusal }
}

/**
 * Colours and sizes of an edition as a style sheet. A partner whose mark can't stand beside the lead's at the size
 * of its role is refused its logo, and is a full member by its name, set in type.
 */
export function sheetOf({ colour, ground, lead, mate }: SheetInput): Pick<EditionLook, 'sheet' | 'refusal'> {
  const made = colour && palette(colour.hex, colour.ground)
  if (!mate && !made && ground === 'dawn') return { sheet: null, refusal: null }
  const [leadMark, mateMark] = [readLogoMark(lead.mark), readLogoMark(mate?.mark)]
  const fit =
    mate && leadMark && mateMark ? fitLockup(markSize(leadMark), markSize(mateMark), mate.role) : null
  const { lead: leadSize, mate: mateSize } = fit?.ok ? fit : { lead: 1, mate: 1 }
  const clear = leadMark ? clearSpace(markSize(leadMark), leadSize) : HALF
  const sizes = { lead: leadSize, mate: mateSize, clear }
  return { sheet: editionCss({ palette: made, ground, ...sizes }), refusal: fit && !fit.ok ? fit : null }
}

/** The clear space beside a lead that stands by its name. */
const HALF = 0.5

/** The mark that is measured: of the file for light grounds, which the other one follows. */
function markOf({ light, dark }: Brand): unknown {
  return (light ?? dark)?.mark ?? null
}
