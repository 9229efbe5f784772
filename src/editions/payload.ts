import { gated } from '@/gate/gated'
import { Editions } from './collections/editions'
import { Standings } from './collections/standings'
import { gatherSlots } from './slotGate'
import { SLOT_RULES } from './slotRules'

export const editions = { collections: [gated(Editions, SLOT_RULES, gatherSlots), Standings] }
