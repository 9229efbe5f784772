import type { Payload } from 'payload'
import { openedBlocks, Row } from '@/mail/outbox'

/** The letters that one address got, opened, the newest last. */
export async function lettersTo(payload: Payload, to: string) {
  const { docs } = await payload.db.find({
    collection: 'outbox',
    where: { to: { equals: to } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map((doc) => {
    const row = Row.parse(doc)
    return { row, blocks: openedBlocks(row) ?? [] }
  })
}
