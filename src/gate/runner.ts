import type { Locale } from '@/platform/languages'
import type { Refusal, Rule } from './rule'

/** Asks every rule; a rule that throws is a defect and is not caught: nothing is published on a doubt. */
export const askRules = <Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  locale: Locale,
): Refusal[] => rules.flatMap((rule) => rule(subject, locale))
