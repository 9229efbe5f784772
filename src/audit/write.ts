import type { PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { fingerprint } from './fingerprint'

export type Entry = {
  action: string
  subjectCollection: string
  subjectId: string
  before: unknown
  after: unknown
  /** The record is a person's: its hash is keyed. */
  aboutPeople?: boolean
  /** What somebody gave as the ground of a decision that can't be told from the record, word for word. */
  note?: string
}

/**
 * Writes one line in the trail, in the transaction of the change itself: a change without its line can't
 * be committed, and a line without its change neither. Ids and hashes only.
 */
export async function write(req: PayloadRequest, entry: Entry): Promise<void> {
  const { before, after, aboutPeople, ...what } = entry
  const key = aboutPeople ? `audit:${env().PAYLOAD_SECRET}` : undefined
  const locale: unknown = req.locale
  await req.payload.create({
    collection: 'audit-entries',
    data: {
      ...what,
      actorCollection: req.user?.collection ?? 'system',
      actorId: req.user ? String(req.user.id) : null,
      locale: typeof locale === 'string' && locale !== 'all' ? locale : null,
      before: fingerprint(before, key),
      after: fingerprint(after, key),
    },
    req,
    depth: 0,
  })
}
