import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { type Address, buildAddress, isSlug, type PressRoomName, parseAddress } from '@/addresses'
import { phaseOf } from '@/campaigns/phase'
import { campaignAt, pageAt } from '@/campaigns/queries'
import { leadsTo } from '@/editions/air'
import { airOfEdition, editionView } from '@/editions/queries'
import type { EditionView } from '@/editions/view'
import type { Campaign, Page } from '@/payload-types'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import { type Retirement, retiredAt } from '@/press/retired'
import { openReader, type Reader } from '@/publishing/read'
import { campaignOf, isKitAddress, type KitAddress, type KitSubject, kitSubject } from './openKit'
import { relaySubject } from './openRelay'
import { type RoomSubject, roomSubject } from './openRoom'

/** What an address shows: the frame it stands in, and its subject. */
export type Scene = {
  locale: Locale
  reader: Reader
  /** Null when nothing can stand at this address. */
  address: Address | null
  /** The edition that frames the page; null when no campaign is published. */
  edition: EditionView | null
  subject: Subject
}

type RelayPress = Extract<Address, { kind: 'relayPress' }>

type RetiredSubject = { kind: 'retired'; retired: Retirement }

export type Subject =
  | { kind: 'page'; campaign: Campaign; page: Page }
  | { kind: 'campaigns'; campaigns: readonly Campaign[] }
  | RoomSubject
  | KitSubject
  /** Of a kit that was public, and that the house has taken back. */
  | RetiredSubject
  /** A kept page of the press room: corrections, figures and the like. */
  | { kind: 'newsroom'; room: PressRoomName }
  /** A partner's edition that is off for a time: the page says so, and leads to the house's. */
  | { kind: 'away'; house: string }
  /** A partner's edition that has ended: its address goes on to the house's. */
  | { kind: 'moved'; to: string }
  | { kind: 'lost' }

/**
 * One scene a request: metadata, layout and page share it. Null when it can't be read (the database is
 * down): the visitor then gets the help that is known, and nothing is kept.
 */
export const openScene = cache(async (pathname: string): Promise<Scene | null> => {
  try {
    const reader = openReader({ payload: await getPayload({ config }), locale: localeOf(pathname) })
    return await sceneAt(reader, parseAddress(pathname))
  } catch (error) {
    log.error({ err: error }, 'A page could not be read')
    return null
  }
})

export const localeOf = (pathname: string): Locale => {
  const first = pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/**
 * Reads what stands at an address, as whoever the reader reads for.
 * A kit stands in its own campaign; while that is still being prepared, in the frame of the rooms.
 */
export async function sceneAt(reader: Reader, address: Address | null): Promise<Scene> {
  const lost = async (): Promise<Scene> => ({
    locale: reader.locale,
    reader,
    address: null,
    edition: await frameEdition(reader),
    subject: { kind: 'lost' },
  })
  if (address?.kind === 'page') {
    const campaign = await campaignAt(reader, address.campaign)
    if (!campaign || !isOpen(reader, campaign)) return lost()
    const [page, edition] = await Promise.all([
      pageAt(reader, campaign.id, address.path),
      editionView(reader, campaign, address.partner),
    ])
    if (page && !edition) return (await offAir(reader, campaign, address)) ?? lost()
    if (!page || !edition) return lost()
    return { locale: reader.locale, reader, address, edition, subject: { kind: 'page', campaign, page } }
  }
  if (isKitAddress(address)) {
    const found = await kitSubject(reader, address)
    const subject = found ?? (await retiredSubject(reader, address))
    const slug = found && campaignOf(found)
    const campaign = slug ? await campaignAt(reader, slug) : null
    const edition =
      campaign && isOpen(reader, campaign)
        ? await editionView(reader, campaign, undefined)
        : await frameEdition(reader)
    return subject && edition ? { locale: reader.locale, reader, address, edition, subject } : lost()
  }
  if (address?.kind === 'relayPress') return (await relayPressScene(reader, address)) ?? lost()
  const edition = await frameEdition(reader)
  const frame = { locale: reader.locale, reader, address, edition }
  switch (address?.kind) {
    case 'campaigns':
      return { ...frame, subject: { kind: 'campaigns', campaigns: await openCampaigns(reader) } }
    case 'press': {
      const subject = await roomSubject(reader, address, await openCampaigns(reader))
      return subject ? { ...frame, subject } : lost()
    }
    case 'pressRoom':
      return { ...frame, subject: { kind: 'newsroom', room: address.room } }
    default:
      return lost()
  }
}

/** What stood at an address of a kit and was taken back; null where nothing public ever did. */
async function retiredSubject(
  reader: Reader,
  address: KitAddress | RelayPress,
): Promise<RetiredSubject | null> {
  if (address.kit === undefined) return null
  const number = address.kind === 'issue' ? address.number : undefined
  const retired = await retiredAt(reader, address.kit, number)
  return retired && { kind: 'retired', retired }
}

/**
 * The press room, or a kit, in a partner's edition: of its campaign alone, in its lock-up and colours, where the
 * campaign lets its partners show it. Null when nothing stands there.
 */
async function relayPressScene(reader: Reader, address: RelayPress): Promise<Scene | null> {
  const campaign = await campaignAt(reader, address.campaign)
  if (!campaign || !isOpen(reader, campaign) || campaign.relay?.press === false) return null
  const edition = await editionView(reader, campaign, address.partner)
  if (!edition) return offAir(reader, campaign, address)
  const found = await relaySubject(reader, address, campaign.id)
  const gone = found ? null : await retiredSubject(reader, address)
  const subject = found ?? (gone?.retired.campaign === campaign.id ? gone : null)
  return subject && { locale: reader.locale, reader, address, edition, subject }
}

/** What stands where a partner's edition was seen; null when there never was one. */
async function offAir(
  reader: Reader,
  campaign: Campaign,
  address: Extract<Address, { kind: 'page' }> | RelayPress,
): Promise<Scene | null> {
  const air = address.partner ? await airOfEdition(reader, campaign, address.partner) : null
  if (air === null || leadsTo(air) === 'edition') return null
  const house = buildAddress(atTheHouse(address))
  const subject: Subject = leadsTo(air) === 'house' ? { kind: 'moved', to: house } : { kind: 'away', house }
  return {
    locale: reader.locale,
    reader,
    address,
    edition: await editionView(reader, campaign, undefined),
    subject,
  }
}

/** The same thing as the house shows it. */
export function atTheHouse(address: Extract<Address, { kind: 'page' }> | RelayPress): Address {
  if (address.kind === 'page') return { ...address, partner: undefined }
  const { locale, campaign, kit, release } = address
  if (kit === undefined) return { kind: 'press', locale, campaign }
  return release ? { kind: 'release', locale, kit, text: false } : { kind: 'kit', locale, kit }
}

/** A campaign that is still being prepared is read in previews alone; the page holds until that changes. */
function isOpen(reader: Reader, campaign: Campaign): boolean {
  const phase = phaseOf(campaign, reader.now)
  reader.until(phase.until)
  return reader.draft || phase.value !== 'preparing'
}

/** Every campaign that may be read, the one that opened last first. A draft may have no address yet. */
export const openCampaigns = async (reader: Reader): Promise<Campaign[]> =>
  openAmong(reader, await publishedCampaigns(reader))

/** Every campaign that is published in the reader's language, whether it may be read yet or not. */
export const publishedCampaigns = (reader: Reader): Promise<Campaign[]> =>
  reader.find('campaigns', { owner: 'all', sort: '-opensAt' })

/** Those of them that may be read now; the page holds until that changes. */
export const openAmong = (reader: Reader, campaigns: readonly Campaign[]): Campaign[] =>
  campaigns.filter((campaign) => isSlug(campaign.slug) && isOpen(reader, campaign))

/** Rooms that belong to no campaign stand in the house edition of the live one, else of the last. */
export async function frameEdition(reader: Reader): Promise<EditionView | null> {
  const campaigns = await openCampaigns(reader)
  const live = campaigns.find((campaign) => phaseOf(campaign, reader.now).value === 'live')
  const campaign = live ?? campaigns[0]
  return campaign ? editionView(reader, campaign, undefined) : null
}

/**
 * Where the list of campaigns leads when there is no choice: to the one that is live, or, when none is, to the
 * only one there is. Null when there is a choice, or nothing.
 */
export function onlyCampaign({ subject, locale, reader }: Scene): string | null {
  if (subject.kind !== 'campaigns') return null
  // That each of them was asked for its phase holds the answer until one opens or closes.
  const live = subject.campaigns.filter((campaign) => phaseOf(campaign, reader.now).value === 'live')
  const [campaign, another] = live.length > 0 ? live : subject.campaigns
  return campaign && !another
    ? buildAddress({ kind: 'page', locale, campaign: campaign.slug, path: [] })
    : null
}
