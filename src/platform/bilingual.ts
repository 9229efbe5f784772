/** A word of the admin in its two languages, in the shape Payload's labels and descriptions take. */
export const both = (fr: string, en: string): { fr: string; en: string } => ({ fr, en })

/** An option of a select, with a label in each language of the admin. */
export const option = <const V extends string>(value: V, fr: string, en: string) => ({
  value,
  label: both(fr, en),
})

type Asked = { req: { i18n?: { language?: string } }; required?: boolean }

/**
 * A field's answer to a wrong value, in the language of whoever reads the admin: for Payload's `validate`,
 * which it takes the place of. An empty value is right where the field isn't required.
 */
export const unless =
  (right: (value: string) => boolean, fr: string, en: string) =>
  (value: unknown, { req, required }: Asked): true | string => {
    const empty = value === null || value === undefined || value === ''
    if (empty ? !required : typeof value === 'string' && right(value)) return true
    return req.i18n?.language === 'en' ? en : fr
  }

type Beside = { siblingData?: unknown }

/** The same for a value that is required as soon as the fields beside it say so. */
export const needs =
  (
    required: (siblings: Record<string, unknown>) => boolean,
    right: (value: string) => boolean,
    fr: string,
    en: string,
  ) =>
  (value: unknown, { req, siblingData }: Asked & Beside): true | string =>
    unless(
      right,
      fr,
      en,
    )(value, {
      req,
      required: required((siblingData ?? {}) as Record<string, unknown>),
    })

/** A note under a field: why it is asked, or what happens with it. */
export const note = (fr: string, en: string) => ({ description: both(fr, en) })
