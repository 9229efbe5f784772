import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { EmbedOptions } from './options'
import { type EmbedView, linesOf } from './view'

/**
 * The version of what a copy says, as its address carries it: eight hexadecimal digits for the helplines, eight for
 * the rest. Two, so that an answer can tell a changed number, which is urgent, from a changed word.
 */
export function versionOf(view: EmbedView, { form }: Pick<EmbedOptions, 'form'>): string {
  const { edition, action, figures } = view
  const lines = linesOf(view, form).map(({ id, name, first, says, purpose, hours }) =>
    form === 'helplines' ? [id, name, first.label, says, purpose, hours] : [id, first.label, says],
  )
  const rest = [
    edition.campaign.title,
    edition.campaign.tagline,
    form === 'full' ? edition.campaign.summary : null,
    form === 'helplines' ? null : action,
    form === 'figures'
      ? figures.map(({ id, wording, source, status, doesNotMean }) => [
          id,
          wording,
          source,
          status,
          doesNotMean,
        ])
      : null,
    edition.house.name,
    edition.partner && [edition.partner.name, edition.partner.role],
    // Last, and only where there are any: copies made before they were told stay right.
    ...(form === 'full' ? ownWords(edition) : []),
  ]
  return `${digest(lines)}-${digest(rest)}`
}

const ownWords = ({ partner, slots }: EmbedView['edition']): unknown[] => {
  if (!partner || !slots || (!slots.introduction && slots.events.length === 0)) return []
  const events = slots.events.map(({ title, startsAt, timeZone, place, url }) => [
    title,
    startsAt,
    timeZone,
    place,
    url,
  ])
  return [slots.introduction, events]
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)

/** What a copy says of itself. */
export type Copy = { version: string | null; date: string | null }

const DAY = z.iso.date()
const VERSION = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{8}$/)

/** Reads the version and the day of a copy from its address; what is neither counts as not said. */
export function readCopy(query: URLSearchParams): Copy {
  const version = VERSION.safeParse(query.get('v'))
  const date = DAY.safeParse(query.get('date'))
  return { version: version.success ? version.data : null, date: date.success ? date.data : null }
}

/** `same`, or what changed: other words (`text`) or the helplines (`lines`); `unknown` where the copy doesn't say. */
export type Verdict = 'same' | 'text' | 'lines' | 'unknown'

export function verdictOf({ version }: Copy, current: string): Verdict {
  if (version === null) return 'unknown'
  if (version === current) return 'same'
  return version.split('-')[0] === current.split('-')[0] ? 'text' : 'lines'
}
