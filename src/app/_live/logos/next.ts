import { slotsGiven } from '@/editions/slotNames'
import type { Locale } from '@/platform/languages'
import { spacePath } from '../spacePath'
import type { LogoDesk } from './read'

/** What comes after logo and colour: the words of the one edition, its publication where it has none, or the front page. */
export function nextOf(
  locale: Locale,
  { relays }: Pick<LogoDesk, 'relays'>,
): { to: 'words' | 'publish' | 'home'; href: string } {
  const [relay, another] = relays
  if (!relay || another) return { to: 'home', href: spacePath(locale, null) }
  const { campaign } = relay
  return slotsGiven(campaign).length > 0
    ? { to: 'words', href: spacePath(locale, 'slots', campaign.slug) }
    : { to: 'publish', href: spacePath(locale, 'publish', campaign.slug) }
}
