import { VISIBLE } from '../ink'
import { type Arranged, arrange } from './arrange'
import { sharesFor, smallerThanAnother } from './largest'
import { mirrored } from './mirror'
import { lettersOf } from './setWidth'
import type { LockupRole } from './size'
import { aspectOf, isMark, type MarkMember, type Member, sizesOf } from './sizes'
import type { ComposedLockup, ComposeRefusal, LockupInput, Note, Party } from './types'
import { type Chosen, choices } from './variant'

/** How many letters a name may have. */
const LONGEST_NAME = 140

/** Why parties can't stand together, before it is known what would do. */
export type Reason = Omit<ComposeRefusal, 'proposals'>

/** One try to put parties together, without proposals; the rules are told at `composeLockup`. */
export function attempt(input: LockupInput): ComposedLockup | Reason {
  const { parties, ground } = input
  const early = refusedAtOnce(parties)
  if (early) return early
  const versions = new Map<string, Chosen[]>()
  for (const party of parties) {
    const found = byName(party, input) ? [] : choices(party, ground)
    if (found.length === 0 && !byName(party, input)) return faint(party, input)
    versions.set(party.id, found)
  }

  let first: Reason | null = null
  const turn = new Map<string, number>()
  for (;;) {
    const members = parties.map((party) => ({
      party,
      pick: versions.get(party.id)?.[turn.get(party.id) ?? 0] ?? null,
    }))
    const answer = composed(members, input)
    if (answer.ok) return answer
    first ??= answer
    const next = toSwitch(members, answer, (id) => (turn.get(id) ?? 0) + 1 < (versions.get(id)?.length ?? 0))
    if (!next) return first
    turn.set(next, (turn.get(next) ?? 0) + 1)
  }
}

function composed(members: readonly Member[], input: LockupInput): ComposedLockup | Reason {
  const { space, ground } = input
  const even = sharesFor(members, space)
  if (!even.ok) return { ok: false, code: 'not-largest', party: even.party, data: { ...even.data } }
  const found = sizesOf(members, space, even.shares)
  if (!found.ok) return found
  const sizes = found.sizes.filter((one) => !smallerThanAnother(members, one))
  const smallest = sizes[sizes.length - 1]
  if (!smallest) throw new RangeError('No size was found.')
  // What doesn't fit at its smallest fits at no size.
  const least = arrange(members, space, ground, smallest)
  if (!least.ok) {
    const { code, party, needed } = least
    return {
      ok: false,
      code,
      party,
      data: { needed, available: code === 'no-width' ? space.width : space.height },
    }
  }
  const isPair = members.length === 2
  let best: { arranged: Arranged; clear: number } | null = null
  for (const one of sizes) {
    const arranged = arrange(members, space, ground, one)
    if (!arranged.ok) continue
    best ??= { arranged, clear: one.clear }
    if (isPair && arranged.rows > 1) continue
    // A pair is smaller in one row rather than larger in two.
    best = { arranged, clear: one.clear }
    break
  }
  const { arranged, clear } = best ?? { arranged: least, clear: smallest.clear }
  return answered(arranged, members, input, clear, even.grown)
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

function byName(party: Party, { shown }: LockupInput): boolean {
  return party.variants.length === 0 || Boolean(party.conditions?.textOnly) || isRepeated(party, shown)
}

function isRepeated({ id, variants, conditions }: Party, shown: LockupInput['shown'] = []): boolean {
  return variants.length > 0 && Boolean(conditions?.oncePerPage) && shown.includes(id)
}

function refusedAtOnce(parties: readonly Party[]): Reason | null {
  const taken = new Set<string>()
  for (const { id: party, name, role, conditions } of parties) {
    const letters = lettersOf(name.trim()).length
    if (letters > LONGEST_NAME) {
      return { ok: false, code: 'name-too-long', party, data: { letters, limit: LONGEST_NAME } }
    }
    const corner = conditions?.zone?.corner
    if (!corner) continue
    if ((corner === 'top-start') !== (role === 'lead')) {
      return { ok: false, code: 'zone-of-lead', party, data: {} }
    }
    if (taken.has(corner)) return { ok: false, code: 'zone-taken', party, data: {} }
    taken.add(corner)
  }
  return null
}

function faint(party: Party, { ground }: LockupInput): Reason {
  const contrast = Math.max(...party.variants.map((variant) => variant.contrast[ground] ?? 0))
  return { ok: false, code: 'faint', party: party.id, data: { contrast, needed: VISIBLE } }
}

/** Whose other form is tried next: of a mark that is too wide, its own; else that of the widest. */
function toSwitch(
  members: readonly Member[],
  refusal: Reason,
  hasOther: (id: string) => boolean,
): string | null {
  const widest = [...members.filter(isMark)].sort((one, other) => aspectOf(other) - aspectOf(one))
  const isOwn = ({ party }: MarkMember) => party.id === refusal.party
  const [own, others] = [widest.filter(isOwn), widest.filter((mark) => !isOwn(mark))]
  const order = refusal.code === 'too-tall' ? [...others, ...own] : [...own, ...others]
  return order.find(({ party }) => hasOther(party.id))?.party.id ?? null
}
