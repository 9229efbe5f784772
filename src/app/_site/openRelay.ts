import { type Address, buildAddress } from '@/addresses'
import { pressPeople } from '@/press/newsroom/people'
import { versionsOf } from '@/press/newsroom/versions'
import { type KitView, kitAt } from '@/press/queries'
import { pressRoom } from '@/press/roomQueries'
import type { Reader } from '@/publishing/read'
import type { KitSubject } from './openKit'
import type { RoomSubject } from './openRoom'

/**
 * What stands at an address of the press in a partner's edition: the kits of its campaign alone, each at its address
 * there. Null for a kit of another campaign, and for what the reader may not see.
 */
export async function relaySubject(
  reader: Reader,
  address: Extract<Address, { kind: 'relayPress' }>,
  campaign: string,
): Promise<RoomSubject | KitSubject | null> {
  const here = (view: KitView): KitView => ({
    ...view,
    href: buildAddress({ ...address, kit: view.edition.slug, release: undefined }),
    releaseHref: buildAddress({ ...address, kit: view.edition.slug, release: true }),
    relayed: true,
  })
  if (address.kit === undefined) {
    const [room, people] = await Promise.all([
      pressRoom(reader, null, campaign),
      pressPeople(reader, campaign),
    ])
    const kits = room.kits.map(here)
    return { kind: 'press', room: { ...room, years: [], kits }, campaign: null, campaigns: [], people }
  }
  const view = await kitAt(reader, address.kit)
  if (view?.content.campaign !== campaign) return null
  if (address.release) return view.edition.release ? { kind: 'release', view: here(view) } : null
  return { kind: 'kit', view: here(view), versions: await versionsOf(reader, view.content.id) }
}
