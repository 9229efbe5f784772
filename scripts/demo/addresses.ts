import { buildAddress } from '@/addresses'
import { CAMPAIGN } from '@/seed/data/campaign'
import { KIT } from '@/seed/data/kit'
import { PARTNERS } from '@/seed/data/partners'

const [partner] = PARTNERS

/** The campaign's home, as the foundation shows it. */
export const HOUSE = buildAddress({ kind: 'page', locale: 'fr', campaign: CAMPAIGN.slug.fr, path: [] })

/** The same page in the first partner's edition. */
export const RELAYED = buildAddress({
  kind: 'page',
  locale: 'fr',
  campaign: CAMPAIGN.slug.fr,
  partner: partner?.slug,
  path: [],
})

/** Where organisations read what relaying is, and apply. */
export const RELAY = buildAddress({
  kind: 'page',
  locale: 'fr',
  campaign: CAMPAIGN.slug.fr,
  path: ['relayer'],
})

/** The press room. */
export const PRESS = buildAddress({ kind: 'press', locale: 'fr' })

/** The press kit of its launch. */
export const KIT_PAGE = buildAddress({ kind: 'kit', locale: 'fr', kit: KIT.slug.fr })

/** The doors of the demonstration, as it was seeded: what each shows, and its path. */
export const DOORS: readonly (readonly [string, string])[] = [
  ['The campaign', HOUSE],
  ['In English', buildAddress({ kind: 'page', locale: 'en', campaign: CAMPAIGN.slug.en, path: [] })],
  [`As relayed by ${partner?.name}`, RELAYED],
  ['The press room', PRESS],
  ['A press kit', KIT_PAGE],
  ['Relay this campaign', RELAY],
  ['The partner space', buildAddress({ kind: 'space', locale: 'fr', room: null, rest: [] })],
  ['Mails of the demonstration', buildAddress({ kind: 'space', locale: 'fr', room: 'mail', rest: [] })],
  ['The admin', '/admin'],
]
