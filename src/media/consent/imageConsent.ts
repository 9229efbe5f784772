import { earliest, type Timed } from '@/platform/timed'
import { USES, type Use } from '../fields/rights'
import { PUBLIC_USES } from '../rights/rightsAt'
import { CONSENT_USES, type ConsentFacts, type ConsentGap, type ConsentUse, consentAt } from './consentAt'

/** A consent that an image names. */
export interface ShownPerson extends ConsentFacts {
  id: string
  label: string
}

/** What the rule looks at of an image. `depicts` holds ids of consents. */
export interface ShownImage {
  showsChild?: string | null
  depicts?: readonly string[] | null
}

/**
 * Why an image of persons may not be used: a child can be recognised and no consent of a child is named; a consent
 * that it names is not there any more; or one is there and not in force, for these reasons.
 */
export type ImageConsentGap =
  | { kind: 'child-unnamed' }
  | { kind: 'consent-gone'; consent: string }
  | { kind: 'consent'; consent: string; label: string; gaps: readonly ConsentGap[] }

/**
 * What keeps an image of persons from one use at an instant: each person shown must have a consent in force for it.
 *
 * An image needs none when it shows no child who can be recognised and names nobody: a drawing is what the house
 * takes by default. A photograph and a drawing of a real child are alike here, since both show the child. A grown
 * person's image needs that person's consent as soon as it is named in `depicts` (French Civil Code, art. 9).
 * Sources of the rules on consents: `consentAt`.
 *
 * @param consents those that the image names, in any order; one that is missing here counts as gone
 * @returns the gaps, empty when it may be used, and the instant at which the answer would differ by time alone
 */
export function imageConsentGaps(
  image: ShownImage,
  consents: readonly ShownPerson[],
  use: ConsentUse,
  now: Date,
): Timed<readonly ImageConsentGap[]> {
  const named = (image.depicts ?? []).map((id) => ({ id, consent: consents.find((one) => one.id === id) }))
  const showsNamedChild = named.some(({ consent }) => consent && consent.minor !== false)
  const answers = named.map(({ id, consent }): { gaps: ImageConsentGap[]; until: Date | null } => {
    if (!consent) return { gaps: [{ kind: 'consent-gone', consent: id }], until: null }
    const { value, until } = consentAt(consent, use, now)
    if (value === 'in-force') return { gaps: [], until }
    return { gaps: [{ kind: 'consent', consent: id, label: consent.label, gaps: value }], until }
  })
  return {
    value: [
      ...(image.showsChild === 'yes' && !showsNamedChild ? [{ kind: 'child-unnamed' } as const] : []),
      ...answers.flatMap(({ gaps }) => gaps),
    ],
    until: earliest(...answers.map(({ until }) => until)),
  }
}

/** When the consents of an image end, use by use; null: not in force. What an image's record keeps for the public. */
export type ConsentEnds = Record<Use, string | null>

/** Before every instant that a page can be drawn for: no use is agreed to. */
export const NEVER = '1970-01-01T00:00:00.000Z'

/**
 * What an image's record says of its consents, so that the public's access can ask for an instant without reading
 * them: use by use, and over the uses by which the public comes to see it. Both null when the image needs no consent.
 */
export function consentEnds(
  image: ShownImage,
  consents: readonly ShownPerson[],
  now: Date,
): { consentUntil: string | null; consentEnds: ConsentEnds | null } {
  if (image.showsChild !== 'yes' && (image.depicts ?? []).length === 0)
    return { consentUntil: null, consentEnds: null }
  const endOf = (use: ConsentUse): string | null => {
    const { value, until } = imageConsentGaps(image, consents, use, now)
    return value.length === 0 ? (until?.toISOString() ?? NEVER) : null
  }
  const ends = Object.fromEntries(USES.map((use) => [use, endOf(use)])) as ConsentEnds
  const open = PUBLIC_USES.map((use) => ends[use]).filter((end) => end !== null)
  return { consentUntil: open.sort().at(-1) ?? NEVER, consentEnds: ends }
}

/** Whether the persons shown agree to any use at all: without one the image has no reason to leave the house. */
export const agreesToAny = (image: ShownImage, consents: readonly ShownPerson[], now: Date): boolean =>
  CONSENT_USES.some((use) => imageConsentGaps(image, consents, use, now).value.length === 0)
