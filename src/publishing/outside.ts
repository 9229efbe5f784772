import type { Payload, PayloadRequest } from 'payload'
import { log } from '@/platform/log'
import { deliver } from './deliver'

type Work = () => Promise<void>
type Id = string | number

/** Databases whose commits are watched, with what waits for each transaction. */
const waiting = new WeakMap<Payload['db'], Map<Id, Work[]>>()

/**
 * A change that no wrapper collected (a Local API call outside any request): it is expired after its commit
 * all the same, and logged as an error, because the caller did not wait for it.
 */
export async function noteOutside(req: PayloadRequest, tags: readonly string[]): Promise<void> {
  await afterTransaction(req, async () => {
    log.error(
      { tags },
      'A change outside commitNotes: wrap the caller, so that it waits until visitors see it',
    )
    await deliver(tags)
  })
}

/** Runs the work when the request's transaction is committed, never if it is rolled back; at once without one. */
async function afterTransaction({ payload, transactionID }: PayloadRequest, work: Work): Promise<void> {
  const id = await transactionID
  // Without transactions Payload leaves null there, or what its copying made of a promise of null.
  if (typeof id !== 'string' && typeof id !== 'number') return work()
  const pending = watch(payload.db)
  pending.set(id, [...(pending.get(id) ?? []), work])
}

/** The database adapter tells nobody of its commits, so its two ends of a transaction are wrapped, once. */
function watch(db: Payload['db']): Map<Id, Work[]> {
  const known = waiting.get(db)
  if (known) return known
  const pending = new Map<Id, Work[]>()
  waiting.set(db, pending)
  const take = async (transaction: Id | Promise<Id>) => {
    const id = await transaction
    const work = pending.get(id) ?? []
    pending.delete(id)
    return work
  }
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (id) => {
    const work = await take(id)
    await commitTransaction.call(db, id)
    for (const each of work) await each()
  }
  db.rollbackTransaction = async (id) => {
    await take(id)
    await rollbackTransaction.call(db, id)
  }
  return pending
}
