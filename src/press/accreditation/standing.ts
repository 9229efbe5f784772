import type { Accreditation } from '@/payload-types'
import { idsOf } from '@/platform/ids'

/** For how long an accreditation is kept after it ended, was refused, or was asked for and never answered. */
export const MONTHS_KEPT = 12

type Granted = Pick<Accreditation, 'state' | 'until'>

/** Whether a personal link opens anything at an instant. Pure. */
export const isOpen = ({ state, until }: Granted, at: Date): boolean =>
  state === 'granted' && !!until && Date.parse(until) > at.getTime()

/** The kits that it names, whether it is open or not. */
export const kitsOf = ({ kits }: Pick<Accreditation, 'kits'>): string[] => idsOf(kits)

/** Whether one kit is open to somebody at an instant. Pure. */
export const opens = (accreditation: Granted & Pick<Accreditation, 'kits'>, kit: string, at: Date): boolean =>
  isOpen(accreditation, at) && kitsOf(accreditation).includes(kit)

/** When it ended, or began to be of no use: from here its time is counted. Null while it is open. */
export function endOf(
  { state, until, decidedAt, createdAt }: Granted & Pick<Accreditation, 'decidedAt' | 'createdAt'>,
  at: Date,
): Date | null {
  if (isOpen({ state, until }, at)) return null
  const since = state === 'asked' ? createdAt : state === 'granted' ? (until ?? decidedAt) : decidedAt
  return new Date(since ?? createdAt)
}

/** Whether nothing of it may be kept any longer. Pure. */
export function isOver(accreditation: Parameters<typeof endOf>[0], at: Date): boolean {
  const end = endOf(accreditation, at)
  if (!end) return false
  const last = new Date(end)
  last.setUTCMonth(last.getUTCMonth() + MONTHS_KEPT)
  return last <= at
}
