import { Leases } from './jobs/leases'

export const publishing = { collections: [Leases] }
