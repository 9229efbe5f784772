import type { Payload, PayloadRequest } from 'payload'
import { keyOf, type ReachRow } from './rows'

type Req = Partial<PayloadRequest>

/**
 * Does several writes as one, where the database has transactions. Not `inTransaction`: counting must know whether
 * there is one (`req.transactionID`), which Payload's own shell does not tell.
 * @throws what `work` throws, after everything is undone
 */
export async function asOne<T>(payload: Payload, work: (req: Req) => Promise<T>): Promise<T> {
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) return work({ payload })
  try {
    const result = await work({ payload, transactionID })
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * Adds to the counts of a day, in one statement that the database does by itself: two processes that count the
 * same page at once lose nothing. Where two make the same line first, the unique key lets one through, and the
 * other adds to it.
 * @throws the database's error; inside a transaction also when another one made the line first
 */
export async function addRow(payload: Payload, row: ReachRow, req: Req = { payload }): Promise<void> {
  if (await increased(payload, row, req)) return
  try {
    const data = { ...row, key: keyOf(row) }
    await payload.db.create({ collection: 'reach-days', data, req })
  } catch (error) {
    if (!(await increased(payload, row, req))) throw error
  }
}

async function increased(payload: Payload, row: ReachRow, req: Req): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection: 'reach-days',
    where: { key: { equals: keyOf(row) } },
    data: { people: { $inc: row.people }, robots: { $inc: row.robots } },
    options: { atomic: true },
    req,
  })
  return changed !== null
}

/** What a mark says; null if it was never set. */
export async function markOf(payload: Payload, key: string): Promise<number | null> {
  const mark = await payload.db.findOne<{ id: string; value: number }>({
    collection: 'reach-marks',
    where: { key: { equals: key } },
  })
  return mark?.value ?? null
}

/**
 * Moves a mark on, if it still says what the caller read: of two that try at once, one does.
 * @param from null for a mark that isn't there yet
 * @returns whether it was this caller
 */
export async function moveMark(
  payload: Payload,
  key: string,
  from: number | null,
  to: number,
  req: Req = { payload },
): Promise<boolean> {
  if (from === null) {
    if ((await markOf(payload, key)) !== null) return false
    await payload.db.create({ collection: 'reach-marks', data: { key, value: to }, req })
    return true
  }
  const moved = await payload.db.updateOne({
    collection: 'reach-marks',
    where: { and: [{ key: { equals: key } }, { value: { equals: from } }] },
    data: { value: to },
    options: { atomic: true },
    req,
  })
  return moved !== null
}

/** The marks whose key begins so. */
export async function marksFrom(
  payload: Payload,
  prefix: string,
): Promise<readonly { id: string; key: string }[]> {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'reach-marks',
    where: { key: { greater_than_equal: prefix } },
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ key }) => key.startsWith(prefix))
}

/** Removes the marks whose key begins so and is no longer wanted. */
export async function forgetMarks(
  payload: Payload,
  prefix: string,
  isOld: (key: string) => boolean,
): Promise<void> {
  const old = (await marksFrom(payload, prefix)).filter(({ key }) => isOld(key)).map(({ id }) => id)
  if (old.length > 0) await payload.db.deleteMany({ collection: 'reach-marks', where: { id: { in: old } } })
}
