import type { Payload, PayloadRequest } from 'payload'
import type { PressTake } from '@/payload-types'
import { now } from '@/platform/clock'
import { idsOf } from '@/platform/ids'

type Take = { accreditation: string; issue: string; what: PressTake['what']; file?: string }

/** Writes down what a personal link opened or took. Called by a POST alone: a GET counts nothing. */
export async function keepTake(req: PayloadRequest, take: Take): Promise<void> {
  await req.payload.create({
    collection: 'press-takes',
    data: { ...take, at: now().toISOString() },
    depth: 0,
    req,
  })
}

/** The same for an issue that was opened: the first time says enough. */
export async function keepOpening(
  req: PayloadRequest,
  { accreditation, issue }: Pick<Take, 'accreditation' | 'issue'>,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'press-takes',
    where: {
      and: [
        { accreditation: { equals: accreditation } },
        { issue: { equals: issue } },
        { what: { equals: 'opened' } },
      ],
    },
    req,
  })
  if (totalDocs === 0) await keepTake(req, { accreditation, issue, what: 'opened' })
}

/** The issues that somebody opened or took by their link, by their ids. */
export async function issuesHeld(payload: Payload, accreditation: string): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'press-takes',
    where: { accreditation: { equals: accreditation } },
    select: { issue: true },
    depth: 0,
    pagination: false,
  })
  return new Set(idsOf(docs.map(({ issue }) => issue)))
}
