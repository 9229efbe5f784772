import { AuditEntries } from './collections/auditEntries'

export const audit = { collections: [AuditEntries] }
