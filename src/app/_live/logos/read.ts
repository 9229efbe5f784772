import { LOGO_PLACES, type LogoPlace } from '@/partners/keepLogo'
import type { Campaign, Edition, House, Logo, Partner } from '@/payload-types'
import { idOf, idsOf } from '@/platform/ids'
import { openReader } from '@/publishing/read'
import { campaignsRelayed } from '../relayed'
import type { MemberVisit } from '../visit'

/** What the page of logo and colour shows: the organisation with its files, and where it relays. */
export type LogoDesk = {
  partner: Partner
  logos: ReadonlyMap<LogoPlace, Logo>
  house: House
  houseLogos: { light: Logo | null; dark: Logo | null }
  relays: readonly { campaign: Campaign; role: Edition['role'] }[]
  /** One of its editions is public: what is saved shows at once. */
  online: boolean
}

/**
 * The first of the files that is the organisation's own: its leave is a member's to give and to take back. Null where
 * staff entered all there are.
 */
export const ownLogo = ({ logos }: Pick<LogoDesk, 'logos'>): Logo | null =>
  [...logos.values()].find(({ owner }) => owner) ?? null

/** Reads it as the member: the organisation's own, and of everything else what is public. */
export async function readLogoDesk({ payload, locale, member }: MemberVisit): Promise<LogoDesk> {
  const as = { user: member, overrideAccess: false, locale, depth: 0 } as const
  const own = idOf(member.partner) ?? ''
  const reader = openReader({ payload, locale })
  const [partner, logos, editions, house, shown] = await Promise.all([
    payload.findByID({ collection: 'partners', id: own, ...as }),
    payload.find({ collection: 'logos', where: { owner: { equals: own } }, pagination: false, ...as }),
    payload.find({
      collection: 'editions',
      where: { partner: { equals: own } },
      draft: true,
      pagination: false,
      ...as,
    }),
    reader.findGlobal('house'),
    reader.find('editions', { owner: null, where: { partner: { equals: own } }, limit: 1 }),
  ])
  const entered = idsOf(LOGO_PLACES.map((place) => partner.logos?.[place]))
  const others = entered.filter((id) => !logos.docs.some((logo) => logo.id === id))
  const files = [...logos.docs, ...(await reader.named('logos', others))]
  const byId = new Map(files.map((logo) => [logo.id, logo]))
  const campaigns = await campaignsRelayed(
    { payload, locale },
    editions.docs.flatMap(({ campaign }) => idOf(campaign) ?? []),
  )
  const houseFiles = await reader.named('logos', idsOf([house.logos?.light, house.logos?.dark]))
  const houseLogo = (id: string | null) => houseFiles.find((logo) => logo.id === id) ?? null
  return {
    partner,
    logos: new Map(
      LOGO_PLACES.flatMap((place) => {
        const logo = byId.get(idOf(partner.logos?.[place]) ?? '')
        return logo ? [[place, logo] as const] : []
      }),
    ),
    house,
    houseLogos: { light: houseLogo(idOf(house.logos?.light)), dark: houseLogo(idOf(house.logos?.dark)) },
    relays: campaigns.map((campaign) => ({
      campaign,
      role: editions.docs.find((edition) => idOf(edition.campaign) === campaign.id)?.role ?? 'supporting',
    })),
    online: shown.length > 0,
  }
}
