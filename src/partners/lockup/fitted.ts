import { type Arranged, arrange } from './arrange'
import { sharesFor, smallerThanAnother } from './largest'
import { mirrored } from './mirror'
import type { LockupRole } from './size'
import { type Member, type Sizes, sizesOf } from './sizes'
import type { ComposedLockup, ComposeRefusal, LockupInput, Note, Party } from './types'

/** Why parties can't stand together, before it is known what would do. */
export type Reason = Omit<ComposeRefusal, 'proposals'>

/** Parties as they are to stand, at the largest size that fits; or what stands in the way. */
export function fitted(members: readonly Member[], input: LockupInput): ComposedLockup | Reason {
  const { space, ground } = input
  const even = sharesFor(members, space)
  if (!even.ok) return { ok: false, code: 'not-largest', party: even.party, data: { ...even.data } }
  const found = sizesOf(members, space, even.shares)
  if (!found.ok) return found
  const sizes = found.sizes.filter((one) => !smallerThanAnother(members, one))
  const tried = (rows: number) => (one: Sizes) => {
    const arranged = arrange(members, space, ground, one)
    return arranged.ok && arranged.rows <= rows ? { arranged, clear: one.clear } : null
  }
  // A pair is smaller in one row rather than larger in two.
  const best =
    (members.length === 2 && atLargest(sizes, tried(1))) || atLargest(sizes, tried(Number.POSITIVE_INFINITY))
  if (best) return answered(best.arranged, members, input, best.clear, even.grown)
  return tooLittleRoom(members, input, sizes[sizes.length - 1])
}

/**
 * What the largest size that fits gives; null where even the smallest doesn't. Sizes come largest first, and what
 * fits at one fits at every smaller one: half of them are left out at each try.
 */
function atLargest<T>(sizes: readonly Sizes[], fits: (one: Sizes) => T | null): T | null {
  const smallest = sizes[sizes.length - 1]
  let found = smallest ? fits(smallest) : null
  let [from, to] = [0, found === null ? 0 : sizes.length - 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const one: Sizes | undefined = sizes[middle]
    const here: T | null = one ? fits(one) : null
    if (here === null) from = middle + 1
    else [found, to] = [here, middle]
  }
  return found
}

function tooLittleRoom(members: readonly Member[], { space, ground }: LockupInput, smallest?: Sizes): Reason {
  const obstacle = smallest && arrange(members, space, ground, smallest)
  if (!obstacle || obstacle.ok) throw new RangeError('A lock-up fits, and was not found.')
  const { code, party, needed } = obstacle
  return {
    ok: false,
    code,
    party,
    data: { needed, available: code === 'no-width' ? space.width : space.height },
  }
}

function answered(
  { boxes, width, height }: Arranged,
  members: readonly Member[],
  input: LockupInput,
  clear: number,
  grown: readonly LockupRole[],
): ComposedLockup {
  const { unit, direction } = input.space
  return {
    ok: true,
    unit,
    direction,
    ground: input.ground,
    width,
    height,
    clear,
    boxes: direction === 'rtl' ? boxes.map((box) => mirrored(box, width)) : boxes,
    notes: members.flatMap((member) => notesOn(member, input, grown)),
  }
}

function notesOn({ party, pick }: Member, { shown }: LockupInput, grown: readonly LockupRole[]): Note[] {
  const { id, conditions } = party
  const says: (Note['what'] | false | null | undefined)[] = [
    conditions?.textOnly ? 'text-only' : isRepeated(party, shown) && 'already-shown',
    pick?.variant.form === 'stacked' && 'stacked',
    pick && pick.variant.ink !== 'colour' && pick.variant.ink,
    pick?.plate && 'plate',
    conditions?.zone && 'own-zone',
    pick && grown.includes(party.role) && 'role-grown',
  ]
  return says.flatMap((what) => (what ? [{ party: id, what }] : []))
}

/** Whether a logo that may stand once on a page already does. */
export function isRepeated({ id, variants, conditions }: Party, shown: LockupInput['shown'] = []): boolean {
  return variants.length > 0 && Boolean(conditions?.oncePerPage) && shown.includes(id)
}
