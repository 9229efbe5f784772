import { Campaigns } from './collections/campaigns'
import { Pages } from './collections/pages'

export const campaigns = { collections: [Campaigns, Pages] }
