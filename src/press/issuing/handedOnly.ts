import { everOut, type Place } from '../checking/known'
import type { Correction } from './freeze'

/**
 * Whether what an issue says of what changed is for those alone who were handed one: nobody else could ever read an
 * earlier one by its instant. An earlier one that was public and then pulled counts as public. Pure.
 *
 * @param earlier every issue of the kit before it, as it finds them
 * @param publicFrom ISO instant
 */
export const isHandedOnly = (note: Correction, earlier: readonly Place[], publicFrom: string): boolean =>
  Object.values(note).some((text) => text.trim()) &&
  !earlier.some((each) => everOut(each, new Date(publicFrom)))
