import type { Payload, PayloadRequest } from 'payload'
import type { Accreditation, KitIssue } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { makeable } from '@/platform/makeable'
import { issuesWhere, newestIssue } from '../checking/rows'
import { type FrozenKit, thaw } from '../frozen'
import { type Step, stepsSince } from '../steps'
import { THERE } from '../there'
import { kitsOf, opens } from './standing'

/** A kit that is open to a journalist: its newest issue, which waits for its embargo. */
export interface OpenKit {
  kit: string
  issue: Pick<KitIssue, 'id' | 'number' | 'code' | 'publicFrom' | 'frozenAt' | 'manifestSha256'>
  frozen: FrozenKit
}

/** What an address of theirs leads to: the kit itself, or the public's page of it, by its slug there. */
export type Opened = OpenKit | { kit: string; isPublic: true; frozen: FrozenKit }

export const isWaiting = (opened: Opened): opened is OpenKit => !('isPublic' in opened)

/**
 * The kits that a personal link opens, each with its newest issue: the one door to what is not public yet, so the
 * system reads it, for an accreditation that is asked again here. What was pulled or stopped is open to nobody.
 *
 * @param within whose transaction it belongs to
 */
export async function openKits(
  payload: Payload,
  accreditation: Accreditation,
  within?: PayloadRequest,
): Promise<Opened[]> {
  const at = now()
  const kits = kitsOf(accreditation).filter((kit) => opens(accreditation, kit, at))
  const opened = await Promise.all(kits.map((kit) => newestIssue(payload, kit, THERE, within)))
  return opened.flatMap((issue): Opened[] => {
    const kit = idOf(issue?.kit)
    const frozen = issue && makeable({ issue: issue.id }, () => thaw(issue))
    if (!kit || !issue || !frozen) return []
    if (Date.parse(issue.publicFrom) <= at.getTime()) return [{ kit, isPublic: true, frozen }]
    const { id, number, code, publicFrom, frozenAt, manifestSha256 } = issue
    return [{ kit, issue: { id, number, code, publicFrom, frozenAt, manifestSha256 }, frozen }]
  })
}

/** What changed from number to number of a kit that is open to somebody, the first step first. */
export async function stepsOf(payload: Payload, { kit, issue }: OpenKit, locale: Locale): Promise<Step[]> {
  const all = await issuesWhere(payload, locale, { kit: { equals: kit } })
  return stepsSince(null, all, issue, now())
}

/** The number that somebody holds of a kit, the newest where they hold several, and what changed since. */
export interface Since {
  number: number
  steps: Step[]
}

/**
 * What whoever holds an earlier number of a kit is told of the newest before they open it; null for who holds none.
 *
 * @param held the issues that they opened or took
 */
export async function sinceHeld(
  payload: Payload,
  { kit, issue }: OpenKit,
  held: ReadonlySet<string>,
  locale: Locale,
): Promise<Since | null> {
  const all = await issuesWhere(payload, locale, { kit: { equals: kit } })
  const [newestHeld] = all.filter(({ id }) => held.has(id)).sort((a, b) => b.number - a.number)
  if (!newestHeld) return null
  return { number: newestHeld.number, steps: stepsSince(newestHeld, all, issue, now()) }
}

/** What the house has taken back of a kit that is open to somebody, public or not: its newest issue, and nothing it held. */
export interface TakenBack {
  at: string
  timeZone: string
  issues: readonly { number: number; code: string }[]
  whole: true
  newest: null
}

/**
 * The kit at an address that a personal link opens, or opened until the house took it back; null for what was not open to
 * them, as for what never was.
 */
export async function takenBackAt(
  payload: Payload,
  accreditation: Accreditation,
  slug: string,
): Promise<TakenBack | null> {
  const at = now()
  for (const kit of kitsOf(accreditation).filter((one) => opens(accreditation, one, at))) {
    const issue = await newestIssue(payload, kit)
    const frozen = issue?.state === 'pulled' ? makeable({ issue: issue.id }, () => thaw(issue)) : undefined
    if (!issue?.stateAt || !frozen?.content.editions.some((edition) => edition.slug === slug)) continue
    const { number, code, stateAt, publicFrom_tz: timeZone } = issue
    return { at: stateAt, timeZone, issues: [{ number, code }], whole: true, newest: null }
  }
  return null
}

/** The open kit whose page has an address, in whatever language. */
export const openedAt = (opened: readonly Opened[], slug: string): Opened | undefined =>
  opened.find(({ frozen }) => frozen.content.editions.some((edition) => edition.slug === slug))

/** Whether what somebody takes of an issue may go on leaving: asked anew, of them and of the issue. */
export async function mayGoOn(payload: Payload, id: string, { kit, issue }: OpenKit): Promise<boolean> {
  const who = await payload.findByID({ collection: 'accreditations', id, depth: 0, disableErrors: true })
  if (!who || !opens(who, kit, now())) return false
  const { totalDocs } = await payload.count({
    collection: 'kit-issues',
    where: { and: [{ id: { equals: issue.id } }, THERE] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
