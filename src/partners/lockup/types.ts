import type { LockupRole } from './size'

export type LockupGround = 'light' | 'dark'
export type Form = 'horizontal' | 'stacked'
export type Ink = 'colour' | 'white' | 'black'

/** One version of a logo, as it was measured when it came in. Lengths are in any one unit. */
export type LogoVariant = {
  form: Form
  ink: Ink
  /** what is drawn, margins cut */
  width: number
  height: number
  /** the file, in the middle of which the mark stands; the mark itself where there is no margin */
  file?: { width: number; height: number }
  /** the ground it was made for, where it is taken first */
  ground?: LockupGround
  /** the address of its file */
  href?: string
  /** contrast of its ink with the paper of each ground; null for a mark on an opaque ground of its own */
  contrast: Readonly<Record<LockupGround, number | null>>
  /** where the feet of its letters stand: their distance from the top of the mark, over its height */
  baseline?: number
}

/** A corner of the lock-up, in reading direction. */
export type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end'

/** What the owner of a logo asks for. */
export type Conditions = {
  /** a corner of its own, and the clear space there as a share of the mark's height */
  zone?: { corner: Corner; clear: number }
  /** at least as high, or at least as wide, as the largest other logo */
  atLeastAsLarge?: boolean
  /** the logo may stand once on a page */
  oncePerPage?: boolean
  /** the name, set in type; no logo */
  textOnly?: boolean
  /** its own least height, over that of the house */
  least?: { px?: number; mm?: number }
}

export type Party = {
  id: string
  /** as it is set in type, at most 140 letters */
  name: string
  role: LockupRole
  /** none: the party stands by its name */
  variants: readonly LogoVariant[]
  conditions?: Conditions
  /** a funder's: what stands before its logo, never left out */
  sentence?: string
}

/** Where a lock-up may stand. On a screen in CSS pixels, on paper in millimetres. */
export type Space = { unit: 'px' | 'mm'; width: number; height: number; direction: 'ltr' | 'rtl' }

export type LockupInput = {
  parties: readonly Party[]
  space: Space
  ground: LockupGround
  /** who already stands on this page by its logo */
  shown?: readonly string[]
}

export type Rect = { x: number; y: number; width: number; height: number }

export type MarkBox = Rect & {
  kind: 'mark'
  party: string
  role: LockupRole
  variant: LogoVariant
  /** where the file goes, so that the mark in it stands in the box */
  file: Rect
}
/** Lines set one under the other; `size` and `lineHeight` in the unit of the space. */
type Typeset = Rect & { party: string; role: LockupRole; lines: string[]; size: number; lineHeight: number }
export type NameBox = Typeset & { kind: 'name' }
export type SentenceBox = Typeset & { kind: 'sentence' }
/** The line after the lead. */
export type RuleBox = Rect & { kind: 'rule' }
/** The other ground, under a mark that could not be seen on this one. Stands before its mark in the list. */
export type PlateBox = Rect & { kind: 'plate'; party: string; ground: LockupGround }
export type Box = MarkBox | NameBox | SentenceBox | RuleBox | PlateBox

/** What was done for a party, so that its owner can be told. */
export type Note = {
  party: string
  what: 'stacked' | 'white' | 'black' | 'plate' | 'text-only' | 'already-shown' | 'own-zone' | 'role-grown'
}

/** A lock-up with its clear space round it: `width` and `height` hold both. */
export type ComposedLockup = {
  ok: true
  unit: Space['unit']
  direction: Space['direction']
  ground: LockupGround
  width: number
  height: number
  clear: number
  boxes: Box[]
  notes: Note[]
}

/**
 * Why parties can't stand together, with the figures that decide it:
 * `too-wide`, `too-tall`: at the area of its role the mark would be lower, or the others', than is legible (`aspect`,
 * `limit`); `no-width`, `no-height`: at the smallest legible size it takes more room than there is (`needed`,
 * `available`, in the unit of the space); `faint`: no version can be seen (`contrast`, `needed`); `not-largest`:
 * its owner wants it at least as large as any other, and its role can't give that (`height`, `needed`, `width`,
 * `neededWidth`); `zone-of-lead`, `zone-taken`: the corner that its owner asks for is the lead's or another's;
 * `name-too-long` (`letters`, `limit`).
 */
export type ComposeRefusal = {
  ok: false
  code:
    | 'too-wide'
    | 'too-tall'
    | 'no-width'
    | 'no-height'
    | 'faint'
    | 'not-largest'
    | 'zone-of-lead'
    | 'zone-taken'
    | 'name-too-long'
  party: string
  data: Readonly<Record<string, number>>
  /** each was tried: with it, the parties stand together */
  proposals: Proposal[]
}

/**
 * What would do. `stacked`: a version at most `aspect` times as wide as high; `ink`: a version in one ink that can
 * be seen on this ground; `name`: its name in type; `band`: in the band below, as a supporting partner;
 * `next-page`: these parties together elsewhere.
 */
export type Proposal =
  | { what: 'stacked'; party: string; aspect: number }
  | { what: 'ink'; party: string; ink: 'white' | 'black' }
  | { what: 'name'; party: string }
  | { what: 'band'; party: string }
  | { what: 'next-page'; parties: string[] }
