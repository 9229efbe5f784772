import type { Timed } from '@/platform/timed'
import type { Territory } from '../fields/rights'

/** What a person may agree to, one by one. */
export const CONSENT_USES = ['web', 'press', 'print', 'partners', 'social'] as const
export type ConsentUse = (typeof CONSENT_USES)[number]

/** Why a consent does not let an image be used. Each has its words in `consentWords.ts`. */
export type ConsentGap =
  | 'withdrawn'
  | 'erased'
  | 'assent-refused'
  | 'names-missing'
  | 'who-missing'
  | 'not-of-age'
  | 'of-age'
  | 'reason-missing'
  | 'assent-missing'
  | 'how-missing'
  | 'use-not-agreed'
  | 'territory-missing'
  | 'territory-narrow'
  | 'given-missing'
  | 'not-yet-given'
  | 'until-missing'
  | 'ended'
  | 'document-missing'

/** The part of a consent's record that decides. Dates are ISO 8601. */
export interface ConsentFacts {
  minor?: boolean | null
  representatives?: 'both' | 'one' | 'guardian' | 'person' | null
  oneReason?: string | null
  assent?: 'given' | 'refused' | 'too-young' | null
  askedHow?: string | null
  uses?: readonly ConsentUse[] | null
  territory?: Territory | null
  givenAt?: string | null
  until?: string | null
  withdrawnAt?: string | null
  erasedAt?: string | null
  /** Sealed names are there. */
  named: boolean
  /** The encrypted document is there. */
  signed: boolean
}

/** Anybody on earth can open these: a consent for a smaller territory does not cover them. */
const READ_WORLDWIDE: readonly ConsentUse[] = ['web', 'partners', 'social']

const blank = (text: string | null | undefined): boolean => !text?.trim()

/**
 * Whether a recorded agreement lets a person's image be used in one way at an instant.
 *
 * - Everybody has a right to their private life, from which French courts draw the right to one's image (French
 *   Civil Code, art. 9): no use without an agreement that names it, here use by use, with territory and end.
 * - Parents protect a minor child's right to their image together, and let the child take part according to age
 *   and maturity (art. 372-1, by the law n° 2024-120 of 19 February 2024; art. 371-1 names private life among what
 *   parental authority protects). Hence both holders of parental authority, or one with the reason, or the
 *   guardian; and the child's own word, which is never overruled: refused is refused.
 * - Whoever relies on consent must be able to show it (GDPR, art. 7(1)): how it was asked, the signed document,
 *   and who signed. It may be withdrawn at any time (art. 7(3)); once its names are erased (art. 17) nothing shows
 *   it any more.
 *
 * That it has an end is the house's own rule: what a family agreed to is asked again.
 *
 * The gravest reasons come first.
 */
export function consentAt(
  consent: ConsentFacts,
  use: ConsentUse,
  now: Date,
): Timed<'in-force' | readonly ConsentGap[]> {
  const given = instantOf(consent.givenAt)
  const until = instantOf(consent.until)
  const { minor, representatives } = consent
  const gaps: [boolean, ConsentGap][] = [
    [!blank(consent.withdrawnAt), 'withdrawn'],
    [!blank(consent.erasedAt), 'erased'],
    [consent.assent === 'refused', 'assent-refused'],
    [until !== null && until <= now, 'ended'],
    [!consent.named && blank(consent.erasedAt), 'names-missing'],
    [!representatives, 'who-missing'],
    [minor !== false && representatives === 'person', 'not-of-age'],
    [minor === false && !!representatives && representatives !== 'person', 'of-age'],
    [representatives === 'one' && blank(consent.oneReason), 'reason-missing'],
    [minor !== false && !consent.assent, 'assent-missing'],
    [blank(consent.askedHow), 'how-missing'],
    [!consent.uses?.includes(use), 'use-not-agreed'],
    [!consent.territory, 'territory-missing'],
    [isNarrow(consent.territory) && READ_WORLDWIDE.includes(use), 'territory-narrow'],
    [given === null, 'given-missing'],
    [given !== null && given > now, 'not-yet-given'],
    [until === null, 'until-missing'],
    [!consent.signed && blank(consent.erasedAt), 'document-missing'],
  ]
  const found = gaps.flatMap(([there, gap]) => (there ? [gap] : []))
  if (found.length === 0) return { value: 'in-force', until }
  const waitsOnly = found.every((gap) => gap === 'not-yet-given')
  return { value: found, until: waitsOnly ? given : null }
}

const isNarrow = (territory: Territory | null | undefined): boolean => !!territory && territory !== 'world'

/** What is no date counts as missing. */
function instantOf(text: string | null | undefined): Date | null {
  const instant = new Date(text ?? Number.NaN)
  return Number.isNaN(instant.getTime()) ? null : instant
}
