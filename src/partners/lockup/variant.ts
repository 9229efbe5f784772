import { VISIBLE } from '../ink'
import type { Form, Ink, LockupGround, LogoVariant, Party } from './types'

/** A version of a logo that can be seen on a ground, or can with the other ground as a plate under it. */
export type Chosen = { variant: LogoVariant; plate: boolean }

const FORMS: readonly Form[] = ['horizontal', 'stacked']
const INKS: Readonly<Record<LockupGround, readonly Ink[]>> = {
  light: ['colour', 'black', 'white'],
  dark: ['colour', 'white', 'black'],
}

/**
 * What of a party's versions can be used on a ground, the best of each form, horizontal first: in colour, else in
 * one ink, else in any ink on a plate of the other ground, as the French State has its own mark stand in a white
 * cartouche where the ground is coloured (Charte graphique de l'État, "Le bloc-marque", usages sur fond). A form
 * that needs a plate comes after one that needs none.
 */
export function choices({ variants }: Party, ground: LockupGround): Chosen[] {
  const found = FORMS.flatMap((form) => {
    const one = best(
      variants.filter((variant) => variant.form === form),
      ground,
    )
    return one ? [one] : []
  })
  return found.sort((one, other) => Number(one.plate) - Number(other.plate))
}

export const opposite = (ground: LockupGround): LockupGround => (ground === 'light' ? 'dark' : 'light')

function best(variants: readonly LogoVariant[], ground: LockupGround): Chosen | null {
  const seenOn = (under: LockupGround) => {
    const seen = variants.filter(({ contrast }) => isSeen(contrast[under]))
    return INKS[under]
      .map((ink) => seen.filter((variant) => variant.ink === ink))
      .map((same) => same.find((variant) => variant.ground === under) ?? same[0])
      .find((variant) => variant !== undefined)
  }
  const plain = seenOn(ground)
  if (plain) return { variant: plain, plate: false }
  const plated = seenOn(opposite(ground))
  return plated ? { variant: plated, plate: true } : null
}

function isSeen(contrast: number | null): boolean {
  return contrast === null || contrast >= VISIBLE
}
