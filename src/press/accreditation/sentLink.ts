import type { Payload } from 'payload'

/** The mail that bore the personal link: to whom, and when it was put on its way. */
export interface SentLink {
  to: string
  /** ISO instant. */
  at: string
  /** The mail server gave it back for good. */
  failed: boolean
}

/** The last one; null when none was made. The mails themselves are for others: of them this alone is told. */
export async function sentLink(payload: Payload, accreditation: string): Promise<SentLink | null> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      and: [
        { aboutCollection: { equals: 'accreditations' } },
        { aboutId: { equals: accreditation } },
        { purpose: { in: ['accreditation-granted', 'accreditation-invited', 'accreditation-again'] } },
      ],
    },
    select: { to: true, createdAt: true, state: true },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [last] = docs
  return last ? { to: last.to, at: last.createdAt, failed: last.state === 'failed' } : null
}
