import { buildAddress, type PressLiveRoom } from '@/addresses'
import type { Locale } from '@/platform/languages'

/** Where a live room of the press stands, and what its address tells it. */
export const pressPath = (locale: Locale, room: PressLiveRoom, ...rest: string[]): string =>
  buildAddress({ kind: 'pressLive', locale, room, rest })
