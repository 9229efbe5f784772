import { Helplines } from './collections/helplines'

export const safety = { collections: [Helplines] }
