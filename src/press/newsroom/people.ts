import { idOf, idsOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import type { KitContact, KitEdition } from '../content'
import { pressContactOf } from '../kitPeople'

/** The people of a kit, press officers first: the campaign's own contact unless the kit names them itself. */
export function peopleOf({ contact, contacts }: Pick<KitEdition, 'contact' | 'contacts'>): KitContact[] {
  const named = contacts.some(({ name }) => name === contact?.name)
  const all = [...(contact && !named ? [contact] : []), ...contacts]
  return [...all.filter(({ kind }) => kind === 'contact'), ...all.filter(({ kind }) => kind === 'expert')]
}

/**
 * Press officers and experts who are shown and agreed to be, for a campaign or for the whole room.
 *
 * @param campaign id of the campaign whose people are asked for; null for all.
 */
export async function pressPeople(reader: Reader, campaign: string | null): Promise<KitContact[]> {
  const found = await reader.find('press-contacts', {
    owner: EVERYONE,
    where: { shown: { equals: true } },
    sort: 'name',
  })
  const standIns = await reader.named('press-contacts', idsOf(found.map(({ standIn }) => standIn)))
  return found.flatMap((person) => {
    const of = (person.campaigns ?? []).map(idOf)
    if (campaign !== null && of.length > 0 && !of.includes(campaign)) return []
    if (person.agreedUntil) {
      const until = new Date(person.agreedUntil)
      if (until <= reader.now) return []
      reader.until(until)
    }
    const standIn = standIns.find(({ id }) => id === idOf(person.standIn)) ?? null
    return pressContactOf({ ...person, standIn })
  })
}
