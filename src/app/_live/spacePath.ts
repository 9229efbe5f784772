import { buildAddress, type SpaceRoom } from '@/addresses'
import type { Locale } from '@/platform/languages'

/** Where a room of the partner space stands; null is its front page. */
export const spacePath = (locale: Locale, room: SpaceRoom | null, ...rest: string[]): string =>
  buildAddress({ kind: 'space', locale, room, rest })
