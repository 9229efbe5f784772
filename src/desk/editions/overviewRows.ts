import type { Air } from '@/editions/air'
import { leaveState } from '@/editions/leave'
import type { PermissionState } from '@/partners/logoPermission'
import type { Logo } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { OpenAsk } from './openAsks'

/** Where the leave to show an edition's logos stands; `no-logo`: the name is set in type, and needs none. */
export type Leave = { state: PermissionState | 'no-logo'; until: string | null }

type Permitted = Pick<Logo, 'owner' | 'permission'>

/** What weighs most, first: of several logos, the worst speaks for the edition. */
const WORST: readonly PermissionState[] = ['withdrawn', 'ended', 'none', 'not-for-campaign', 'in-force']

/**
 * Where the leave to show the logos of an edition stands: the worst of them, and the nearest end. Pure.
 */
export function leaveOf(logos: readonly Permitted[], campaign: string, now: Date): Leave {
  if (logos.length === 0) return { state: 'no-logo', until: null }
  const states = logos.map((logo) => leaveState(logo, campaign, now).value)
  const until = logos.flatMap(({ permission }) => permission?.until ?? []).sort()
  return { state: WORST.find((state) => states.includes(state)) ?? 'none', until: until[0] ?? null }
}

/** An edition as the list of all shows it. */
export type Row = {
  edition: string
  standing: string | null
  campaign: string
  partner: string
  name: string
  air: Air
  leave: Leave
  /** In which it is published, be it on air or not. */
  languages: readonly Locale[]
  /** What else keeps it from being seen: its organisation no longer relays, or nobody sees the campaign yet. */
  kept: 'inactive' | 'campaign' | null
  /** The addresses at which anybody can read it now. */
  seenAt: readonly { language: Locale; href: string }[]
  /** Publications that wait for an answer of the house. */
  asked: readonly OpenAsk[]
}

export const STATES = [
  'on',
  'draft',
  'asked',
  'paused',
  'terms',
  'suspended',
  'ended',
  'campaign',
  'inactive',
] as const

/** Where an edition stands in one word: `on` when it can be read by anybody, in one language at least. Pure. */
export function shownState({
  air,
  languages,
  kept,
}: Pick<Row, 'air' | 'languages' | 'kept'>): Exclude<(typeof STATES)[number], 'asked'> {
  if (air !== 'on') return air
  return languages.length === 0 ? 'draft' : (kept ?? 'on')
}
export const LEAVES = ['ending', 'over', 'none'] as const

/** What the list is narrowed to; what is not named is not asked. */
export type Filter = {
  name: string
  campaign: string | null
  state: (typeof STATES)[number] | null
  leave: (typeof LEAVES)[number] | null
}

const SOON_MS = 30 * 86_400_000

/** Whether the leave needs somebody: it ends within 30 days, is over, or was never given. Pure. */
export function leaveKind({ state, until }: Leave, now: Date): (typeof LEAVES)[number] | null {
  if (state === 'ended' || state === 'withdrawn') return 'over'
  if (state === 'none' || state === 'not-for-campaign') return 'none'
  return until && new Date(until).getTime() - now.getTime() <= SOON_MS ? 'ending' : null
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The rows that a filter lets through, those that wait for an answer first, then by name. Pure. */
export function filtered(rows: readonly Row[], filter: Filter, now: Date): Row[] {
  return rows
    .filter(
      (row) =>
        plain(row.name).includes(plain(filter.name)) &&
        (filter.campaign === null || row.campaign === filter.campaign) &&
        (filter.state === null || stateIs(row, filter.state)) &&
        (filter.leave === null || leaveKind(row.leave, now) === filter.leave),
    )
    .sort((a, b) => Number(b.asked.length > 0) - Number(a.asked.length > 0) || a.name.localeCompare(b.name))
}

const stateIs = (row: Row, state: (typeof STATES)[number]): boolean =>
  state === 'asked' ? row.asked.length > 0 : shownState(row) === state

export const PAGE = 50

/** One page of a list, from 1; a page beyond the last is the last. Pure. */
export function pageOf<T>(rows: readonly T[], page: number): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE))
  const at = Math.min(Math.max(1, page), pages)
  return { rows: rows.slice((at - 1) * PAGE, at * PAGE), page: at, pages }
}
