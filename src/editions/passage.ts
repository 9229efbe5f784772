import type { Campaign } from '@/payload-types'
import { changedSlots, type MaybeWritten, type SlotName } from './slotNames'

/** How what a partner wrote comes before the public: at once, after the house has reviewed it, or it is there. */
export type Passage =
  | { way: 'nothing'; changed: readonly [] }
  | { way: 'at-once'; changed: readonly SlotName[] }
  | { way: 'ask'; changed: readonly SlotName[]; reviewed: readonly SlotName[] }

/** Whether the house sees what a partner writes before the public does. */
export const isReviewed = ({ relay }: Pick<Campaign, 'relay'>): boolean => relay?.publishing !== 'at-once'

/**
 * What a campaign's rules say to a change. Where the house reviews, it sees the first publication of a language
 * whole; after that, changes in the slots that it named. A change anywhere else appears at once.
 * @param shown what the public sees in this language; `null` while it sees nothing
 */
export function passage(
  campaign: Pick<Campaign, 'relay'>,
  shown: { slots: MaybeWritten } | null,
  written: MaybeWritten,
): Passage {
  const changed = changedSlots(shown?.slots, written)
  if (shown && changed.length === 0) return { way: 'nothing', changed: [] }
  if (!isReviewed(campaign)) return { way: 'at-once', changed }
  const named = campaign.relay?.reviewed ?? []
  const reviewed = changed.filter((name) => !shown || named.includes(name))
  return shown && reviewed.length === 0 ? { way: 'at-once', changed } : { way: 'ask', changed, reviewed }
}
