import type { PayloadRequest } from 'payload'
import type { Accreditation, KitIssue, PressTake } from '@/payload-types'
import { idOf, idsOf } from '@/platform/ids'

/** An issue, and what somebody opened or took of it. */
export type TakenOf = { issue: KitIssue; takes: readonly PressTake[] }

/** Somebody who took issues by a personal link, and what of each. */
export type Taker = {
  accreditation: Accreditation
  taken: readonly TakenOf[]
}

/** Who took files of these issues by a personal link, or opened them: each once. Those who were erased are gone. */
export async function takersOf(req: PayloadRequest, issues: readonly KitIssue[]): Promise<Taker[]> {
  if (issues.length === 0) return []
  const { docs: takes } = await req.payload.find({
    collection: 'press-takes',
    where: { issue: { in: issues.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    req,
  })
  const ids = [...new Set(idsOf(takes.map(({ accreditation }) => accreditation)))]
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'accreditations',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((accreditation) => {
    const own = takes.filter((take) => idOf(take.accreditation) === accreditation.id)
    const taken = issues.map((issue) => ({
      issue,
      takes: own.filter((take) => idOf(take.issue) === issue.id),
    }))
    return { accreditation, taken: taken.filter(({ takes: some }) => some.length > 0) }
  })
}

/**
 * Notes in an issue's record whom a withdrawal was told to, and of what, so that a second run tells nobody twice and a
 * second withdrawal is told. The first says that there was any, and is asked by the mails of corrections.
 */
export const toldKeys = (accreditation: string, assets: readonly string[]): string[] => [
  `withdrawn:${accreditation}`,
  ...assets.map((asset) => `withdrawn:${accreditation}:${asset}`),
]

export const isTold = (told: unknown, key: string): boolean =>
  typeof told === 'object' && told !== null && key in told
