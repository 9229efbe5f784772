import type { Refusal } from '@/gate/rule'
import type { Own } from './own'
import { readSlots } from './readSlots'
import { slotsGiven } from './slotNames'
import { typedOf } from './typed'

/** What a draft holds that can't be published as it is, by the rules of its form: a draft takes what was typed. Pure. */
export function unfinished({ campaign, edition }: Pick<Own, 'campaign' | 'edition'>): readonly Refusal[] {
  const read = readSlots(typedOf(edition.slots), slotsGiven(campaign))
  return read.ok ? [] : read.faults
}
