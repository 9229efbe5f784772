import type { Partner } from '@/payload-types'

/** What a logo's owner asks for, as its record says it. */
export type LogoConditions = Partner['logoConditions']

/** Where a logo may stand on a page: in the head's lock-up, in the foot of its own edition, in a list of many. */
export type LogoPlace = 'head' | 'foot' | 'list'

/**
 * Where a logo may stand under its owner's conditions; elsewhere the name stands in type. As text only: nowhere. Once
 * per page: in the head, and in no list, since a page may have two. In a zone apart: in the foot of its own edition,
 * where it stands under a heading of its own. At least as large as any other: in its own edition, where the lock-up
 * sees to it, and in no list, where the lead is larger.
 */
export function mayStandIn(place: LogoPlace, conditions: LogoConditions): boolean {
  const { textOnly, oncePerPage, fixedZone, atLeastAsLarge } = conditions ?? {}
  if (textOnly) return false
  if (place === 'head') return !fixedZone
  if (place === 'foot') return fixedZone || !oncePerPage
  return !oncePerPage && !fixedZone && !atLeastAsLarge
}
