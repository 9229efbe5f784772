import { versionInForce } from '@/partners/terms'
import type { Campaign, Edition, Logo, Partner, Standing } from '@/payload-types'
import { idOf, idsOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { type Air, airOf } from './air'
import { mayStand } from './leave'
import { resolveEdition } from './resolveEdition'
import { inSlots, slotsGiven } from './slotNames'
import { eventsOf } from './slots'
import type { EditionView, LogoPair, SlotEvent } from './view'

type Logos = Partner['logos']

const logoIds = (logos: Logos | undefined): string[] => idsOf([logos?.light, logos?.dark])

/** The stacked ones serve where the first two can't stand beside the lead: in a partner's own edition. */
const stackedIds = (logos: Logos | undefined): string[] => idsOf([logos?.stacked, logos?.stackedDark])

const pair = (logos: Logos | null | undefined, files: ReadonlyMap<string, Logo>): LogoPair => ({
  light: files.get(idOf(logos?.light) ?? '') ?? null,
  dark: files.get(idOf(logos?.dark) ?? '') ?? null,
})

const stackedPair = (logos: Logos, files: ReadonlyMap<string, Logo>): LogoPair =>
  pair({ light: logos?.stacked, dark: logos?.stackedDark }, files)

/**
 * Reads one edition of a campaign as the visitor: the house's, or a partner's by its slug. Null when that
 * partner has none in this language, or none on air (`airOfEdition` tells which): its address then shows nothing
 * of it, and never somebody else's. A preview shows it all the same.
 */
export async function editionView(
  reader: Reader,
  campaign: Campaign,
  partnerSlug: string | undefined,
): Promise<EditionView | null> {
  const [house, helplines, own, relaying] = await Promise.all([
    reader.findGlobal('house'),
    reader.named('helplines', idsOf(campaign.helplines)),
    partnerSlug ? ownEdition(reader, campaign.id, partnerSlug) : null,
    partnerSlug ? [] : published(reader, campaign.id),
  ])
  if (partnerSlug && !own) return null
  const parties = [house, own?.partner, ...relaying.map((r) => r.partner)]
  const logos = await reader.named('logos', [
    ...parties.flatMap((party) => logoIds(party?.logos)),
    ...stackedIds(own?.partner.logos),
  ])
  const standing = logos.filter((logo) => {
    const may = mayStand(logo, campaign.id, reader.now)
    reader.until(may.until)
    return may.value
  })
  const files = new Map(standing.map((logo) => [logo.id, logo]))
  const view = resolveEdition({
    campaign,
    house,
    houseLogos: pair(house.logos, files),
    helplines,
    own: own
      ? { ...own, logos: pair(own.partner.logos, files), stacked: stackedPair(own.partner.logos, files) }
      : null,
    relaying: relaying.map((r) => ({ ...r, logos: pair(r.partner.logos, files) })),
    locale: reader.locale,
    now: reader.now,
  })
  reader.until(view.until)
  return view
}

/**
 * Why a partner's edition is not shown, by the partner's slug. `unpublished`: it is the partner's, and not published in
 * the reader's language, or no longer: one that was taken up again waits for its review so. Null: there is none.
 */
export async function airOfEdition(
  reader: Reader,
  campaign: Campaign,
  slug: string,
): Promise<Air | 'unpublished' | null> {
  const relay = await relayOf(reader, campaign.id, slug)
  if (relay) return (await airs(reader, campaign.id))(relay.partner.id)
  const partner = await partnerAt(reader, slug)
  if (!partner) return null
  const standings = await standingsOf(reader, campaign.id)
  return standings.some((standing) => idOf(standing.partner) === partner.id) ? 'unpublished' : null
}

/** The draft of an edition is not the public's to read; that its partner has one, its standing tells. */
const standingsOf = (reader: Reader, campaign: string): Promise<Standing[]> =>
  reader.find('standings', { owner: campaign, where: { campaign: { equals: campaign } } })

/** Whether each partner's edition of a campaign is on air; the page holds until one of those asked for changes. */
async function airs(reader: Reader, campaign: string): Promise<(partner: string) => Air> {
  const [standings, terms] = await Promise.all([
    standingsOf(reader, campaign),
    versionInForce(reader, campaign),
  ])
  const byPartner = new Map(
    standings.map((standing): [string | null, Standing] => [idOf(standing.partner), standing]),
  )
  return (partner) => {
    const air = airOf({ standing: byPartner.get(partner) ?? null, terms, now: reader.now })
    reader.until(air.until)
    return air.value
  }
}

type Relay = { edition: Edition; partner: Partner }
/** Of somebody else's edition the house shows the role, and reads no more. */
type Relaying = { edition: Pick<Edition, 'role'>; partner: Partner }

async function ownEdition(reader: Reader, campaign: string, slug: string): Promise<Relay | null> {
  const relay = await relayOf(reader, campaign, slug)
  if (!relay || reader.draft) return relay
  return (await airs(reader, campaign))(relay.partner.id) === 'on' ? relay : null
}

async function partnerAt(reader: Reader, slug: string): Promise<Partner | null> {
  const where = { slug: { equals: slug } }
  const [partner] = await reader.find('partners', { owner: null, where, limit: 1 })
  return partner ?? null
}

async function relayOf(reader: Reader, campaign: string, slug: string): Promise<Relay | null> {
  const partner = await partnerAt(reader, slug)
  if (!partner) return null
  const [edition] = await reader.find('editions', {
    owner: null,
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner.id } }] },
    limit: 1,
  })
  return edition ? { edition, partner } : null
}

/** Everyone whose edition of the campaign is published in the reader's language, and on air. */
async function published(reader: Reader, campaign: string): Promise<Relaying[]> {
  const editions = await reader.find('editions', {
    owner: campaign,
    where: { campaign: { equals: campaign } },
    select: { role: true, partner: true },
  })
  const partners = await reader.named('partners', idsOf(editions.map(({ partner }) => partner)))
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const airOfPartner = await airs(reader, campaign)
  return editions.flatMap((edition) => {
    const partner = byId.get(idOf(edition.partner) ?? '')
    return partner && airOfPartner(partner.id) === 'on' ? [{ edition, partner }] : []
  })
}

/**
 * The events of a partner's edition, past ones too, and when its words last changed. Null where the edition is not
 * published in the reader's language, or not on air.
 */
export async function editionEvents(
  reader: Reader,
  campaign: Campaign,
  slug: string,
): Promise<{ partner: string; events: SlotEvent[]; changedAt: Date } | null> {
  const own = await ownEdition(reader, campaign.id, slug)
  if (!own) return null
  const given = inSlots(own.edition.slots, slotsGiven(campaign))
  return { partner: own.partner.name, events: eventsOf(given), changedAt: new Date(own.edition.updatedAt) }
}
