import type { Logo, Partner } from '@/payload-types'
import { logoFile } from '../logoFile'
import { readLogoMark } from '../logoMark'
import type { LockupRole } from './size'
import type { Conditions, LogoVariant, Party } from './types'

type Logos = NonNullable<Partner['logos']>
type Slot = keyof Logos

/** What stands in each place of a partner's record. */
const SLOTS: Record<Slot, Pick<LogoVariant, 'form' | 'ink' | 'ground'>> = {
  light: { form: 'horizontal', ink: 'colour', ground: 'light' },
  dark: { form: 'horizontal', ink: 'colour', ground: 'dark' },
  stacked: { form: 'stacked', ink: 'colour', ground: 'light' },
  stackedDark: { form: 'stacked', ink: 'colour', ground: 'dark' },
  black: { form: 'horizontal', ink: 'black', ground: 'light' },
  white: { form: 'horizontal', ink: 'white', ground: 'dark' },
}

/** A corner of its own, for who asks for a zone apart: the last one read, with the clear space of the house. */
const ZONE = { corner: 'bottom-end', clear: 0.5 } as const

/** An organisation, or the house, with its logos as they were read. */
export type Organisation = {
  id: string
  name: string
  logos?: Partial<Record<Slot, string | Logo | null>> | null
  logoConditions?: Partner['logoConditions']
}

/**
 * A party of a lock-up from its record: every version that was read, can be shown and was measured. One of which
 * only the id was read counts as none.
 * @param sentence a funder's: what stands before its logo
 */
export function partyOf(organisation: Organisation, role: LockupRole, sentence?: string): Party {
  const { id, name, logos, logoConditions } = organisation
  return {
    id,
    name,
    role,
    variants: Object.entries(SLOTS).flatMap(([slot, made]) => {
      const variant = variantOf(logos?.[slot as Slot], made)
      return variant ? [variant] : []
    }),
    conditions: conditionsOf(logoConditions),
    ...(sentence ? { sentence } : {}),
  }
}

function variantOf(logo: string | Logo | null | undefined, made: (typeof SLOTS)[Slot]): LogoVariant | null {
  if (!logo || typeof logo === 'string') return null
  const [mark, file] = [readLogoMark(logo.mark), logoFile(logo)]
  if (!mark || !file) return null
  const { width, height, boxWidth, boxHeight, contrast } = mark
  return {
    ...made,
    width,
    height,
    file: { width: boxWidth, height: boxHeight },
    contrast: { light: contrast.day, dark: contrast.night },
    href: file.src,
  }
}

function conditionsOf(stored: Partner['logoConditions']): Conditions {
  return {
    textOnly: stored?.textOnly ?? false,
    oncePerPage: stored?.oncePerPage ?? false,
    atLeastAsLarge: stored?.atLeastAsLarge ?? false,
    ...(stored?.fixedZone ? { zone: ZONE } : {}),
  }
}
