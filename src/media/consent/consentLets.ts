import { z } from 'zod'
import { earliest, type Timed } from '@/platform/timed'
import { USES, type Use } from '../fields/rights'
import { NEVER } from './imageConsent'

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
 * @param use every one of these must be agreed to
 * @returns and the instant at which the answer would differ by time alone
 */
export function consentLets(image: ConsentOfImage, use: Use | readonly Use[], now: Date): Timed<boolean> {
  if (image.withdrawnAt) return { value: false, until: null }
  if (image.consentEnds === null || image.consentEnds === undefined)
    return { value: image.showsChild !== 'yes', until: null }
  const ends = Ends.safeParse(image.consentEnds).data
  const asked = [use].flat().map((one) => new Date(ends?.[one] ?? NEVER))
  return asked.every((end) => now < end)
    ? { value: true, until: earliest(...asked) }
    : { value: false, until: null }
}
