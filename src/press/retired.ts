import { isSlug } from '@/addresses'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import { type Cause, causeOf, publicNote } from './cause'
import { wasOut } from './checking/known'
import { type IssueRow, issuesWhere } from './checking/rows'
import { readChanges } from './fileChanges'
import { kitOfSlug } from './issues'

/** An issue that was pulled and had said what it corrected: that it did is told for good, its words are not. */
export interface RetiredCorrection {
  id: string
  number: number
  code: string
  /** In the reader's language; absent where the issue does not speak it. */
  title?: string
  /** ISO instant at which it was told. */
  publicFrom: string
  cause: Cause
}

/**
 * What the public could read and the house took back at one instant: some issues of a kit, or all of it. What it held
 * is not here, and neither is the reason, which is for the house alone.
 */
export interface Retirement {
  /** Id of the kit, and of its campaign. */
  kit: string
  campaign: string
  /** ISO instant at which it was pulled, and the zone that it is told in. */
  at: string
  timeZone: string
  /** The day that the kit bore. */
  date: string
  /** In the reader's language, from the newest of them; absent where it does not speak it. */
  title?: string
  slug?: string
  /** Those that were pulled, the first one first. */
  issues: readonly { number: number; code: string }[]
  /** Those of them that had said in the reader's language what they corrected. */
  corrections: readonly RetiredCorrection[]
  /** With it the last of the kit went, and nothing has come since. */
  whole: boolean
  /** The issue that the public reads now; null when nothing of the kit is left. */
  newest: { number: number; slug?: string } | null
}

/**
 * What was public and was pulled, the latest first; of every kit, or of one. What was taken back before anybody could
 * read it never was, and is in no answer.
 */
export async function retirementsOf(reader: Reader, kit?: string): Promise<Retirement[]> {
  const [pulled, standing] = await Promise.all([
    pulledWhere(reader, kit),
    reader.find('kit-issues', {
      owner: kit ?? EVERYONE,
      as: 'place',
      where: { and: [{ state: { not_equals: 'stopped' } }, ...(kit ? [{ kit: { equals: kit } }] : [])] },
      sort: '-number',
      select: { kit: true, number: true, slug: true },
    }),
  ])
  const acts = new Map<string, IssueRow[]>()
  for (const issue of pulled) {
    const act = `${idOf(issue.kit)} ${issue.stateAt}`
    acts.set(act, [...(acts.get(act) ?? []), issue])
  }
  const all = [...acts.values()]
    .flatMap((together) => {
      const newest = standing.find((issue) => idOf(issue.kit) === idOf(together[0]?.kit))
      return retirement(together, newest ? { number: newest.number, slug: slugIn(newest.slug) } : null)
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return all.map((act) => ({
    ...act,
    whole: act.newest === null && act === all.find(({ kit: of }) => of === act.kit),
  }))
}

/**
 * What stood at an address of a kit, or of one issue of it, and was pulled; null for what the public reads there, for what
 * was never public, and for what never was: those two by the same way.
 *
 * @param number of the issue; absent for the kit
 */
export async function retiredAt(reader: Reader, slug: string, number?: number): Promise<Retirement | null> {
  const [here] = (await issuesWhere(reader.payload, reader.locale, { slug: { equals: slug } })).filter(wasOut)
  const kit = number === undefined ? idOf(here?.kit) : ((await kitOfSlug(reader, slug)) ?? idOf(here?.kit))
  if (!kit) return null
  const acts = await retirementsOf(reader, kit)
  if (number === undefined && acts[0]?.whole) return acts[0]
  return acts.find(({ issues }) => issues.some((issue) => issue.number === (number ?? here?.number))) ?? null
}

async function pulledWhere({ payload, locale }: Reader, kit?: string): Promise<IssueRow[]> {
  const pulled = { state: { equals: 'pulled' } }
  const found = await issuesWhere(payload, locale, kit ? { and: [pulled, { kit: { equals: kit } }] } : pulled)
  return found.filter(wasOut)
}

function retirement(
  together: readonly IssueRow[],
  newest: Retirement['newest'],
): Omit<Retirement, 'whole'>[] {
  const issues = together.toSorted((a, b) => a.number - b.number)
  const last = issues.at(-1)
  const [kit, campaign] = [idOf(last?.kit), idOf(last?.campaign)]
  if (!last?.stateAt || !kit || !campaign) return []
  return [
    {
      kit,
      campaign,
      at: last.stateAt,
      timeZone: last.publicFrom_tz,
      date: last.date,
      title: last.title ?? undefined,
      slug: slugIn(last.slug),
      issues: issues.map(({ number, code }) => ({ number, code })),
      corrections: issues.flatMap(told),
      newest,
    },
  ]
}

function told({ id, number, code, title, publicFrom, changes, ...issue }: IssueRow): RetiredCorrection[] {
  const cause = causeOf({ number, correction: publicNote(issue), changes: readChanges(changes) })
  if (cause !== 'corrected' && cause !== 'reissued') return []
  return [{ id, number, code, title: title ?? undefined, publicFrom, cause }]
}

const slugIn = (slug: string | null | undefined): string | undefined => (isSlug(slug) ? slug : undefined)
