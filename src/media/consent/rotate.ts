import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { ConsentKey } from '@/platform/envKeys'
import { ConsentKeyLost, ConsentTampered, unwrapKey, wrapKey } from './seal'

/** What came of a rotation, in records. */
export interface Rotated {
  /** Wrapped anew with the key in use. */
  rewrapped: number
  /** Wrapped with it already: nothing to do. */
  already: number
  /** Left as they are, by the key that CONSENT_KEYS does not name. */
  lost: Record<string, number>
  /** Ids of records whose key was changed outside this software. */
  tampered: string[]
}

const Row = z.object({ id: z.string(), keyId: z.string(), wrappedKey: z.string() })

const AT_ONCE = 100

/**
 * Wraps the key of every record with the key in use. Each record stands by itself, so that it may be stopped at any
 * moment and run again; names and documents are not touched, only the key that opens them.
 * @param keys as CONSENT_KEYS gives them, the one in use first
 * @throws ConsentKeyLost when there is none
 */
export async function rotateConsents(payload: Payload, keys: readonly ConsentKey[]): Promise<Rotated> {
  const [current] = keys
  if (!current) throw new ConsentKeyLost(null)
  const result: Rotated = { rewrapped: 0, already: 0, lost: {}, tampered: [] }
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'consents',
      where: { wrappedKey: { exists: true } },
      sort: 'id',
      limit: AT_ONCE,
      page,
    })
    for (const doc of docs) await rotateOne(payload, keys, current.id, Row.parse(doc), result)
    more = hasNextPage
  }
  return result
}

async function rotateOne(
  payload: Payload,
  keys: readonly ConsentKey[],
  current: string,
  row: z.infer<typeof Row>,
  result: Rotated,
): Promise<void> {
  if (row.keyId === current) {
    result.already += 1
    return
  }
  try {
    const data = wrapKey(unwrapKey(row, keys, row.id), keys, row.id)
    // Erased meanwhile: then there is nothing to wrap, and it must not come back.
    const where: Where = { and: [{ id: { equals: row.id } }, { wrappedKey: { equals: row.wrappedKey } }] }
    const options = { atomic: true }
    const written = await payload.db.updateOne({ collection: 'consents', where, data: { ...data }, options })
    if (written) result.rewrapped += 1
  } catch (error) {
    if (error instanceof ConsentKeyLost) result.lost[row.keyId] = (result.lost[row.keyId] ?? 0) + 1
    else if (error instanceof ConsentTampered) result.tampered.push(row.id)
    else throw error
  }
}
