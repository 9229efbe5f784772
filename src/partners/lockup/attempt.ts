import { VISIBLE } from '../ink'
import { fitted, isRepeated, type Reason } from './fitted'
import { lettersOf } from './setWidth'
import { aspectOf, isMark, type MarkMember, type Member } from './sizes'
import type { ComposedLockup, LockupInput, Party } from './types'
import { type Chosen, choices } from './variant'

/** How many letters a name may have. */
const LONGEST_NAME = 140

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
    const answer = fitted(members, input)
    if (answer.ok) return answer
    first ??= answer
    const next = toSwitch(members, answer, (id) => (turn.get(id) ?? 0) + 1 < (versions.get(id)?.length ?? 0))
    if (!next) return first
    turn.set(next, (turn.get(next) ?? 0) + 1)
  }
}

function byName(party: Party, { shown }: LockupInput): boolean {
  return party.variants.length === 0 || Boolean(party.conditions?.textOnly) || isRepeated(party, shown)
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
