import { Editions } from './collections/editions'
import { Standings } from './collections/standings'

export const editions = { collections: [Editions, Standings] }
