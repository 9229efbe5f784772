import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import type { Timed } from '@/platform/timed'
import { instantAt, wallTime } from './zoned'

/** An organisation as the rule sees it. */
export type Bound = {
  kind: string
  /** The day of the vote as an ISO instant of that day; none where no vote comes. */
  on?: string | null
  /** Elected persons, one a line. */
  names?: string | null
}

/** Those whose communication the law watches before a vote: local authorities, and bodies that depend on them. */
const PUBLIC_KINDS = ['town-hall', 'public-body']

/** The article counts whole months back from the month of the vote. */
const MONTHS_BEFORE = 6

/**
 * Whether a vote binds an organisation's words at an instant, and when that would first change.
 *
 * Code électoral, article L. 52-1, second paragraph (in force since 20 April 2011): from the first day of the sixth
 * month before the month in which general elections are held, no campaign that promotes the achievements or the
 * management of an authority may be organised on the territory of the authorities concerned by the vote. A vote in
 * March binds from the first of September. The article names no end; its first paragraph ends with the day of the
 * round that decides, and so does this rule: the day that is stored is that of the last round. The article forbids
 * promotion, not names: to leave elected persons out of the words is this kit's careful reading of it.
 */
export function electionBinds({ kind, on }: Bound, now: Date): Timed<boolean> {
  if (!on || !PUBLIC_KINDS.includes(kind)) return { value: false, until: null }
  const { year, month, day } = wallTime(new Date(on), DEFAULT_TIME_ZONE)
  const first = new Date(Date.UTC(year, month - 1 - MONTHS_BEFORE, 1))
  const after = new Date(Date.UTC(year, month - 1, day + 1))
  const [from, to] = [midnightOf(first), midnightOf(after)]
  if (now < from) return { value: false, until: from }
  return now < to ? { value: true, until: to } : { value: false, until: null }
}

/** The beginning of a calendar day where the vote is held. */
function midnightOf(day: Date): Date {
  const wall = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
  return instantAt({ ...wall, hour: 0, minute: 0 }, DEFAULT_TIME_ZONE) ?? day
}

/** Letters and digits of a text, without accents, capitals or marks that show nothing, word by word. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * The names of a list (one a line) that a text holds, as they stand in the list. Whole words, whatever their case
 * and accents, the family name first or last.
 */
export function namesIn(text: string, names: string | null | undefined): string[] {
  const held = ` ${wordsOf(text).join(' ')} `
  return (names ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => {
      const parts = wordsOf(name)
      const turned = [...parts.slice(1), ...parts.slice(0, 1)]
      const back = [...parts.slice(-1), ...parts.slice(0, -1)]
      return parts.length > 0 && [parts, turned, back].some((order) => held.includes(` ${order.join(' ')} `))
    })
}
