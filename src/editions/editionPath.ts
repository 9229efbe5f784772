import { buildAddress, isSlug } from '@/addresses'
import type { Locale } from '@/platform/languages'

/** Where the public reads an edition in a language; null while its campaign or its partner has no address there. */
export const editionPath = (
  locale: Locale,
  campaign: string | null | undefined,
  partner: string | null | undefined,
): string | null =>
  isSlug(campaign) && isSlug(partner)
    ? buildAddress({ kind: 'page', locale, campaign, partner, path: [] })
    : null
