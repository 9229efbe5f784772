import type { Locale } from '@/platform/languages'

/** One reason why a record can't be published, at the field that mends it. */
export type Refusal = {
  /** The rule that refuses, for tests and for the panel to come. */
  rule: string
  /** Payload's path of the field: `blocks.2.picture`. */
  path: string
  /** What is wrong and how to mend it, in both languages of the admin. */
  message: { fr: string; en: string }
}

/**
 * A rule of publication: pure, given the record as it would be published in one language, with the
 * records it points to. It returns every refusal, or none.
 */
export type Rule<Subject> = (subject: Subject, locale: Locale) => Refusal[]

/** A refusal about something that a record names, told under its name. Pure. */
export const aboutNamed = (
  rule: string,
  path: string,
  name: string,
  { fr, en }: Refusal['message'],
): Refusal => ({ rule, path, message: { fr: `« ${name} » : ${fr}`, en: `"${name}": ${en}` } })
