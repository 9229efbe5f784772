import type { Address } from '@/addresses'
import type { Campaign } from '@/payload-types'
import type { KitContact } from '@/press/content'
import { pressPeople } from '@/press/newsroom/people'
import { kitsInForce, type PressRoomView, pressRoom } from '@/press/roomQueries'
import type { Reader } from '@/publishing/read'

type RoomAddress = Extract<Address, { kind: 'press' }>

/** The press room, of every campaign and year or of some. */
export type RoomSubject = {
  kind: 'press'
  room: PressRoomView
  /** The campaign that was asked for. */
  campaign: Campaign | null
  /** Those that have kits to show, to choose from. */
  campaigns: readonly Campaign[]
  people: readonly KitContact[]
}

/**
 * The press room at an address. A campaign or a year without kits is no room: anybody could ask for any, and what
 * waits under an embargo must not answer otherwise than what never was.
 *
 * @param open the campaigns that may be read
 */
export async function roomSubject(
  reader: Reader,
  address: RoomAddress,
  open: readonly Campaign[],
): Promise<RoomSubject | null> {
  const campaign = open.find(({ slug }) => slug === address.campaign) ?? null
  if (address.campaign !== undefined && !campaign) return null
  const [room, places, people] = await Promise.all([
    pressRoom(reader, address.year ?? null, campaign?.id),
    kitsInForce(reader),
    pressPeople(reader, campaign?.id ?? null),
  ])
  const filtered = campaign !== null || room.year !== null
  if (filtered && room.kits.length === 0) return null
  const withKits = new Set(places.map((place) => place.campaign))
  return { kind: 'press', room, campaign, campaigns: open.filter(({ id }) => withKits.has(id)), people }
}
