/** A word of the admin in its two languages, in the shape Payload's labels and descriptions take. */
export const both = (fr: string, en: string): { fr: string; en: string } => ({ fr, en })

/** An option of a select, with a label in each language of the admin. */
export const option = <const V extends string>(value: V, fr: string, en: string) => ({
  value,
  label: both(fr, en),
})

/** A note under a field: why it is asked, or what happens with it. */
export const note = (fr: string, en: string) => ({ description: both(fr, en) })
