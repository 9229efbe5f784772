import { ReachDays } from './collections/reachDays'
import { ReachMarks } from './collections/reachMarks'

export const reach = { collections: [ReachDays, ReachMarks] }
