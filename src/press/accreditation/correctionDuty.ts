import type { Payload, PayloadRequest } from 'payload'
import { post } from '@/mail/post'
import type { Accreditation, KitIssue } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf, idsOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import type { Duty } from '@/publishing/jobs/duties'
import { changesOf, type FileChanges } from '../fileChanges'
import { thaw } from '../frozen'
import { noteTold } from '../noteTold'
import { type Step, stepsSince } from '../steps'
import { correctionLetter } from './correctionLetter'
import { type TakenIssue, type Telling, tellingsDue, toldKey } from './tellings'

const MINUTE_MS = 60_000

/**
 * Mails whoever took an issue by a personal link what became of it. It asks the records what is still to be told, and
 * writes each telling down with its mail: whatever made the correction, and whenever a process stopped, none is lost
 * and none comes twice.
 */
export const correctionDuty: Duty = {
  name: 'press-corrections',
  everyMs: MINUTE_MS,
  hasWork: async (payload) => (await due(payload)).length > 0,
  run: async (payload) => {
    for (const telling of await due(payload)) await inTransaction(payload, (req) => tell(req, telling))
  },
}

async function due(payload: Payload): Promise<Telling[]> {
  const shared = { depth: 0, pagination: false } as const
  const { docs: takes } = await payload.find({
    collection: 'press-takes',
    select: { accreditation: true, issue: true },
    ...shared,
  })
  if (takes.length === 0) return []
  const [taken, people] = await Promise.all([
    payload.find({
      collection: 'kit-issues',
      where: { id: { in: eachOnce(takes.map(({ issue }) => issue)) } },
      select: { kit: true },
      ...shared,
    }),
    payload.find({
      collection: 'accreditations',
      where: { id: { in: eachOnce(takes.map(({ accreditation }) => accreditation)) } },
      select: { state: true, until: true, kits: true },
      ...shared,
    }),
  ])
  const { docs: issues } = await payload.find({
    collection: 'kit-issues',
    where: { kit: { in: eachOnce(taken.docs.map(({ kit }) => kit)) } },
    select: { kit: true, number: true, code: true, state: true, publicFrom: true, told: true },
    ...shared,
  })
  return tellingsDue(takes, issues satisfies TakenIssue[], people.docs, now())
}

/** Many takes are of one issue and of one person. */
const eachOnce = (references: readonly unknown[]): string[] => [...new Set(idsOf(references))]

/** The mail, and that it was sent: both, or neither. */
async function tell(req: PayloadRequest, telling: Telling): Promise<void> {
  const person = await personOf(req, telling.accreditation)
  const issue = person && (await issueOf(req, telling.issue.id, person))
  if (!person || !issue) return
  const changes = await changesSince(req, telling, issue)
  const steps = await stepsTo(req, telling, issue, person)
  await post(req, correctionLetter(person, telling, issue, { changes, steps }, now()))
  await noteTold(req, issue.id, { [toldKey(telling)]: now().toISOString() })
}

const personOf = (req: PayloadRequest, id: string): Promise<Accreditation | null> =>
  req.payload.findByID({ collection: 'accreditations', id, depth: 0, disableErrors: true, req })

const issueOf = (req: PayloadRequest, id: string, { language }: Accreditation): Promise<KitIssue | null> =>
  req.payload.findByID({
    collection: 'kit-issues',
    id,
    ...speaking(language),
    depth: 0,
    disableErrors: true,
    req,
  })

/** What changed, issue by issue, since the one that they hold. */
async function stepsTo(
  req: PayloadRequest,
  { old }: Telling,
  issue: KitIssue,
  { language }: Accreditation,
): Promise<Step[]> {
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: { kit: { equals: idOf(issue.kit) } },
    select: {
      number: true,
      state: true,
      stateAt: true,
      publicFrom: true,
      publicFrom_tz: true,
      frozenAt: true,
      correction: true,
      changes: true,
    },
    ...speaking(language),
    depth: 0,
    pagination: false,
    req,
  })
  return stepsSince(docs.find(({ id }) => id === old.id) ?? null, docs, issue, now())
}

/** A kit may have one language alone. */
const speaking = (language: Accreditation['language']) => ({
  locale: language,
  fallbackLocale: language === 'fr' ? ('en' as const) : ('fr' as const),
})

/** Against what they took; null where one of the two holds nothing any more. */
async function changesSince(
  req: PayloadRequest,
  { old }: Telling,
  issue: KitIssue,
): Promise<FileChanges | null> {
  const before = await req.payload.findByID({
    collection: 'kit-issues',
    id: old.id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!before?.content || !issue.content) return null
  return makeable({ issue: issue.id }, () => changesOf(thaw(before), thaw(issue))) ?? null
}
