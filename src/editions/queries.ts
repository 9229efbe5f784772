import type { Campaign, Edition, Logo, Partner } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { resolveEdition } from './resolveEdition'
import type { EditionView } from './view'

type Logos = Partner['logos']
type Pair = { light: Logo | null; dark: Logo | null }

const logoIds = (logos: Logos | undefined): string[] =>
  [idOf(logos?.light), idOf(logos?.dark)].filter((id) => id !== null)

const pair = (logos: Logos | undefined, files: ReadonlyMap<string, Logo>): Pair => ({
  light: files.get(idOf(logos?.light) ?? '') ?? null,
  dark: files.get(idOf(logos?.dark) ?? '') ?? null,
})

/**
 * Reads one edition of a campaign as the visitor: the house's, or a partner's by its slug. Null when that
 * partner has none in this language: its address then is not found, never somebody else's.
 */
export async function editionView(
  reader: Reader,
  campaign: Campaign,
  partnerSlug: string | undefined,
): Promise<EditionView | null> {
  const [house, helplines, own, relaying] = await Promise.all([
    reader.findGlobal('house'),
    reader.named(
      'helplines',
      (campaign.helplines ?? []).map(idOf).filter((id) => id !== null),
    ),
    partnerSlug ? ownEdition(reader, campaign.id, partnerSlug) : null,
    partnerSlug ? [] : published(reader, campaign.id),
  ])
  if (partnerSlug && !own) return null
  const parties = [house, own?.partner, ...relaying.map((r) => r.partner)]
  const logos = await reader.named(
    'logos',
    parties.flatMap((party) => logoIds(party?.logos)),
  )
  const files = new Map(logos.map((logo) => [logo.id, logo]))
  const view = resolveEdition({
    campaign,
    house,
    houseLogos: pair(house.logos, files),
    helplines,
    own: own ? { ...own, logos: pair(own.partner.logos, files) } : null,
    relaying: relaying.map((r) => ({ ...r, logos: pair(r.partner.logos, files) })),
    locale: reader.locale,
    now: reader.now,
  })
  reader.until(view.until)
  return view
}

type Relay = { edition: Edition; partner: Partner }
/** Of somebody else's edition the house shows the role, and reads no more. */
type Relaying = { edition: Pick<Edition, 'role'>; partner: Partner }

async function ownEdition(reader: Reader, campaign: string, slug: string): Promise<Relay | null> {
  const [partner] = await reader.find('partners', {
    owner: null,
    where: { slug: { equals: slug } },
    limit: 1,
  })
  if (!partner) return null
  const [edition] = await reader.find('editions', {
    owner: null,
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner.id } }] },
    limit: 1,
  })
  return edition ? { edition, partner } : null
}

/** Everyone whose edition of the campaign is published in the reader's language. */
async function published(reader: Reader, campaign: string): Promise<Relaying[]> {
  const editions = await reader.find('editions', {
    owner: campaign,
    where: { campaign: { equals: campaign } },
    select: { role: true, partner: true },
  })
  const partners = await reader.named(
    'partners',
    editions.map((e) => idOf(e.partner)).filter((id) => id !== null),
  )
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  return editions.flatMap((edition) => {
    const partner = byId.get(idOf(edition.partner) ?? '')
    return partner ? [{ edition, partner }] : []
  })
}
