import { z } from 'zod'
import { USES, type Use } from '../fields/rights'

const Ends = z.partialRecord(z.enum(USES), z.iso.datetime({ offset: true }).nullable())

/** What of an image's record, as the public reads it, says whether the persons shown agreed. */
export interface ConsentOfImage {
  showsChild?: string | null
  withdrawnAt?: string | null
  /** Computed from its consents: see `consentEnds`. */
  consentEnds?: unknown
}

/**
 * Whether the persons whom an image shows let it be used so at an instant. Asked of the image alone: what its
 * consents say stands in it, computed. An image of a recognisable child without an answer is refused.
 * @returns and the instant at which the answer would differ by time alone
 */
export function consentLets(
  image: ConsentOfImage,
  use: Use,
  now: Date,
): { value: boolean; until: Date | null } {
  if (image.withdrawnAt) return { value: false, until: null }
  if (image.consentEnds === null || image.consentEnds === undefined)
    return { value: image.showsChild !== 'yes', until: null }
  const end = Ends.safeParse(image.consentEnds).data?.[use]
  if (!end) return { value: false, until: null }
  const until = new Date(end)
  return now < until ? { value: true, until } : { value: false, until: null }
}
