import type { Locale } from '@/platform/languages'
import { type Book, type Found, idOf } from '../book'
import { KIT_LAW, KIT_LAW_CLAIMS, KIT_LAW_IMAGES, RELEASE_LAW } from '../data/kitLaw'
import { type KitParts, keepKit } from './kitDraft'

const words = (locale: Locale) => ({
  title: KIT_LAW.title[locale],
  slug: KIT_LAW.slug[locale],
  lede: KIT_LAW.lede[locale],
  release: {
    headline: KIT_LAW.headline[locale],
    dateline: KIT_LAW.dateline[locale],
    body: RELEASE_LAW[locale],
  },
})

/**
 * The press kit on the law: written in both languages under its embargo, and issued by nobody yet. Whoever tries the
 * demonstration as a press officer issues it. Once its instant has passed, it is a kit without an embargo.
 */
export async function beginLawKit(
  book: Book,
  { campaign, contact, claims, drawings }: KitParts,
  now: Date,
): Promise<Found> {
  const waits = Date.parse(KIT_LAW.embargo) > now.getTime()
  const shared = {
    campaign,
    date: KIT_LAW.embargo,
    date_tz: 'Europe/Paris' as const,
    ...(waits ? { embargo: KIT_LAW.embargo, embargo_tz: 'Europe/Paris' as const } : {}),
    contacts: [contact],
    claims: KIT_LAW_CLAIMS.map((key) => idOf(claims, key)),
    images: KIT_LAW_IMAGES.map((key) => idOf(drawings, key)),
  }
  return keepKit(book, KIT_LAW.key, shared, words)
}
