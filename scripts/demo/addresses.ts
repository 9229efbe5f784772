import { buildAddress } from '@/addresses'
import { CAMPAIGN } from '@/seed/data/campaign'
import { KIT } from '@/seed/data/kit'
import { PARTNERS } from '@/seed/data/partners'

/** The doors of the demonstration, as it was seeded: what each shows, and its path. */
export const DOORS: readonly (readonly [string, string])[] = [
  ['The campaign', buildAddress({ kind: 'page', locale: 'fr', campaign: CAMPAIGN.slug.fr, path: [] })],
  ['In English', buildAddress({ kind: 'page', locale: 'en', campaign: CAMPAIGN.slug.en, path: [] })],
  ...PARTNERS.slice(0, 1).map(
    ({ name, slug }) =>
      [
        `As relayed by ${name}`,
        buildAddress({ kind: 'page', locale: 'fr', campaign: CAMPAIGN.slug.fr, partner: slug, path: [] }),
      ] as const,
  ),
  ['The press room', buildAddress({ kind: 'press', locale: 'fr' })],
  ['A press kit', buildAddress({ kind: 'kit', locale: 'fr', kit: KIT.slug.fr })],
  ['The admin', '/admin'],
]
