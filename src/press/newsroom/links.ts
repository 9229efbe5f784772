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

/** Where one issue of a kit is. */
export const issueHref = (locale: Locale, kit: string, number: number): string =>
  buildAddress({ kind: 'issue', locale, kit, number })

/** Where the release of a kit is: as a page, or as plain text. */
export const releaseHref = (locale: Locale, kit: string, text = false): string =>
  buildAddress({ kind: 'release', locale, kit, text })
