import { Outbox } from './collections/outbox'

export const mail = { collections: [Outbox] }
