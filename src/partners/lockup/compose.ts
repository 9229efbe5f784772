import { attempt } from './attempt'
import { proposalsFor } from './proposals'
import type { ComposedLockup, ComposeRefusal, LockupInput } from './types'

/**
 * Puts the logos of a campaign's parties together, or says why they can't be, and what can.
 *
 * - The lead stands first, then its joint partners at the same optical size (`size.ts`), in the order given; under
 *   them the supporting partners at 70 % of that area, then the funders, each after its sentence. Two parties alone
 *   share one row where they can, with the rule between them, as in the head of an edition.
 * - Half the height of the lead's mark stays free round each, and round all. A row stands on one line, and wraps.
 * - Everything is drawn as large as the space allows, never lower than 24 px or 6.35 mm (`HEIGHT`) nor than a
 *   logo's owner allows. Where a horizontal version doesn't fit, the stacked one is taken.
 * - What can't be seen on the ground is taken in one ink, or stands on a plate of the other ground (`variant.ts`).
 * - An owner's conditions are met or the answer is a refusal: a corner of its own; at least as large as any other;
 *   once per page (as the French State asks for its own mark: Charte graphique de l'État, "Le bloc-marque"), after
 *   which the name stands in type; the name alone.
 *
 * The same input gives the same answer. Right to left is the mirror of left to right.
 * @throws RangeError where there is not one lead, two parties have one id, or a length is not positive
 */
export function composeLockup(input: LockupInput): ComposedLockup | ComposeRefusal {
  check(input)
  const answer = attempt(input)
  return answer.ok ? answer : { ...answer, proposals: proposalsFor(input, answer) }
}

function check({ parties, space }: LockupInput): void {
  const ids = new Set(parties.map(({ id }) => id))
  if (ids.size < parties.length) throw new RangeError('Two parties of a lock-up have one id.')
  if (parties.filter(({ role }) => role === 'lead').length !== 1) {
    throw new RangeError('A lock-up has one lead.')
  }
  const lengths = parties.flatMap(({ variants }) => variants.flatMap(({ width, height }) => [width, height]))
  if (![...lengths, space.width, space.height].every((length) => Number.isFinite(length) && length > 0)) {
    throw new RangeError('A length of a lock-up is positive.')
  }
}
