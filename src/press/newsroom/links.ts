import { buildAddress, type PressFeed, type PressRoomName } from '@/addresses'
import type { Locale } from '@/platform/languages'

/** Where a kept page of the press room stands. */
export const roomHref = (locale: Locale, room: PressRoomName): string =>
  buildAddress({ kind: 'pressRoom', locale, room })

/** Where a figure is, by its key behind the `#`. */
export const figuresHref = (locale: Locale): string => roomHref(locale, 'figures')

/** Where a file of the press room is. */
export const feedHref = (locale: Locale, feed: PressFeed): string =>
  buildAddress({ kind: 'pressFeed', locale, feed })
