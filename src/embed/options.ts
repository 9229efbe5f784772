import { z } from 'zod'

/** What an embed shows: everything, everything but the drawing, the figures, or the helplines alone. */
export const FORMS = ['full', 'compact', 'figures', 'helplines'] as const
export type Form = (typeof FORMS)[number]

/** `auto` follows the reader's device, and the host page where the browser tells its frames. */
export const SCHEMES = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

export type EmbedOptions = {
  form: Form
  title: boolean
  level: HeadingLevel
  scheme: Scheme
}

export const DEFAULTS: EmbedOptions = { form: 'full', title: true, level: 2, scheme: 'auto' }

/** As the options stand in a query. Both words for a switch are read, the first is written. */
const FIELDS = {
  form: z.enum(FORMS),
  title: z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true'),
  level: z
    .string()
    .regex(/^[2-6]$/)
    .transform((text) => Number(text) as HeadingLevel),
  scheme: z.enum(SCHEMES),
} as const

const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

/**
 * Reads the options of an embed from its query. A value that is none falls back to what is usual, and its name is
 * among the `unknown`: the page says so in a comment for whoever looks, and shows the rest. Other parameters (a
 * system for editing pages adds its own) are left alone.
 */
export function readOptions(query: URLSearchParams): { options: EmbedOptions; unknown: string[] } {
  const options = { ...DEFAULTS }
  const unknown: string[] = []
  for (const name of NAMES) {
    const given = query.get(name)
    if (given === null) continue
    const read = FIELDS[name].safeParse(given.trim().toLowerCase())
    if (read.success) Object.assign(options, { [name]: read.data })
    else unknown.push(name)
  }
  return { options, unknown }
}

/** The query that says these options: what is usual is left out, so that the plain address is the usual embed. */
export function writeOptions(options: EmbedOptions): string {
  const query = new URLSearchParams()
  if (options.form !== DEFAULTS.form) query.set('form', options.form)
  if (options.title !== DEFAULTS.title) query.set('title', '0')
  if (options.level !== DEFAULTS.level) query.set('level', String(options.level))
  if (options.scheme !== DEFAULTS.scheme) query.set('scheme', options.scheme)
  const text = query.toString()
  return text ? `?${text}` : ''
}
