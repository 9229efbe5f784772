import type { ColourSent } from '@/partners/colourAsked'
import type { MemberVisit } from '../visit'
import { knownLeave, type LeaveKnown } from './leave'
import type { LogoDesk } from './read'

/** What the form of logo and colour shows: as it stands, or as it was typed. Files can't be shown again. */
export type LogoTyped = {
  leave: LeaveKnown & { agreed: boolean }
  colour: ColourSent & {
    /** colours to choose from beside the usual ones: those between which the form could not tell */
    offered: readonly string[]
  }
}

/** A colour to begin with where there is none: the house's own green. */
const FIRST = '#064c36'

/** @param colours those of the logo */
export function asKept(desk: LogoDesk, colours: readonly string[]): LogoTyped {
  const { brandColour } = desk.partner
  const shown = brandColour ?? colours[0] ?? desk.relays[0]?.campaign.theme?.colour ?? FIRST
  return {
    leave: { ...knownLeave(desk), agreed: false },
    colour: {
      picked: brandColour ?? 'none',
      was: brandColour ?? '',
      picker: shown,
      shown,
      code: '',
      offered: [],
    },
  }
}

/** The form as it was sent, or as it was typed when the session had ended; what it did not hold is as it stands. */
export function asTyped(typed: NonNullable<MemberVisit['typed']>, kept: LogoTyped): LogoTyped {
  const text = (name: string, otherwise: string): string => typed.get(name)?.[0]?.trim() ?? otherwise
  const { leave, colour } = kept
  return {
    leave: typed.has('leave')
      ? {
          campaigns: typed.get('campaigns') ?? [],
          until: text('until', ''),
          agreed: text('agree', '') === 'yes',
        }
      : leave,
    colour: {
      picked: text('colour', colour.picked),
      was: text('colour-was', colour.was),
      picker: text('colour-picker', colour.picker),
      shown: text('colour-shown', colour.shown),
      code: text('colour-code', ''),
      offered: [],
    },
  }
}
