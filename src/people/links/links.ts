import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { now } from '@/platform/clock'
import { Address } from '../signIn/account'
import { codeHash, isSame, newCode, newToken, TRIES, tokenHash, typedCode } from './tokens'

const LINKS = 'one-time-links' satisfies CollectionSlug
const HOUR = 3_600_000

/** What of a request these need: its transaction, so that a link is made, or used, with what it is about. */
export type Acting = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

export type Subject = { collection: string; id: string }
export type Linked = { subject: Subject; email: string }

const Row = z.object({
  id: z.string(),
  subjectCollection: z.string(),
  subjectId: z.string(),
  email: z.string(),
  codeHash: z.string().nullish(),
  expiresAt: z.string(),
})
type Row = z.infer<typeof Row>

export type Wanted = {
  /** What the link is for, in one word. It does nothing else. */
  purpose: string
  /** The record it is about. */
  subject: Subject
  /** Whoever reads it. */
  email: string
  hoursValid: number
  /** With a code of six digits to type, for mail programs that break links. */
  withCode?: boolean
  /** Several people hold one for the same record: only those made before for this reader end. */
  eachReader?: boolean
}

/**
 * Makes a link that works once. Those made before for the same purpose and record end.
 * @returns the token, to stand in the mailed address, and the code: neither can be read anywhere again
 */
export async function makeLink(
  req: Acting,
  { purpose, subject, email, hoursValid, withCode = false, eachReader = false }: Wanted,
): Promise<{ token: string; code: string | null }> {
  const reader = Address.parse(email)
  await endLinks(req, { subject, purpose, ...(eachReader ? { email: reader } : {}) })
  const token = newToken()
  const code = withCode ? newCode() : null
  await req.payload.db.create({
    collection: LINKS,
    data: {
      purpose,
      subjectCollection: subject.collection,
      subjectId: subject.id,
      email: reader,
      tokenHash: tokenHash(purpose, token),
      codeHash: code === null ? null : codeHash(purpose, subject, reader, code),
      tries: 0,
      expiresAt: new Date(now().getTime() + hoursValid * HOUR).toISOString(),
      usedAt: null,
    },
    req,
    returning: false,
  })
  return { token, code }
}

export type Ended = {
  subject: Subject
  /** Without it, whatever they are for. */
  purpose?: string
  /** Those of one reader alone. */
  email?: string
  /** One of `heldLinks` alone. */
  id?: string
}

const about = ({ collection, id }: Subject): Where[] => [
  { subjectCollection: { equals: collection } },
  { subjectId: { equals: id } },
]

/** Ends links that were mailed about a record, with the request's transaction. */
export async function endLinks(req: Acting, { subject, purpose, email, id }: Ended): Promise<void> {
  const and = about(subject)
  if (purpose !== undefined) and.push({ purpose: { equals: purpose } })
  if (email !== undefined) and.push({ email: { equals: email } })
  if (id !== undefined) and.push({ id: { equals: id } })
  await req.payload.db.deleteMany({ collection: LINKS, where: { and }, req })
}

/** Who holds a link about a record that still works, by the link's id; it opens nothing. The oldest first. */
export async function heldLinks(
  req: Acting,
  { subject, purpose }: { subject: Subject; purpose: string },
): Promise<{ id: string; email: string }[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: LINKS,
    where: live(purpose, ...about(subject)),
    sort: 'createdAt',
    pagination: false,
    req,
  })
  return docs.map(({ id, email }) => ({ id, email }))
}

/** What a link is about, for the page it opens. Changes nothing: mail scanners open pages too. */
export async function peekLink(
  payload: Payload,
  { purpose, token }: { purpose: string; token: string },
): Promise<(Linked & { expiresAt: Date }) | null> {
  const row = await payload.db.findOne<Row>({
    collection: LINKS,
    where: live(purpose, withToken(purpose, token)),
  })
  return row ? { ...linkedOf(row), expiresAt: new Date(row.expiresAt) } : null
}

/**
 * Uses a link up. Of any number who try at once, one gets it; with the request's transaction it is unused again
 * when that is rolled back.
 * @returns null when it is used, expired, replaced, made for something else, or never was
 */
export async function takeLink(
  req: Acting,
  { purpose, token }: { purpose: string; token: string },
): Promise<Linked | null> {
  return take(req, live(purpose, withToken(purpose, token)))
}

/**
 * Uses a link up by its code. A wrong code is counted in the row, and the fifth closes it: the count must
 * stand whatever follows, so this is called before a transaction is begun.
 * @returns null when no code of this address and purpose fits
 * @throws Error inside a transaction
 */
export async function takeCode(
  req: Acting,
  { purpose, email, code }: { purpose: string; email: string; code: string },
): Promise<Linked | null> {
  if (await req.transactionID) throw new Error('takeCode counts wrong tries: call it before the transaction.')
  const [reader, digits] = [Address.safeParse(email), typedCode(code)]
  if (!reader.success || digits === null) return null
  const { payload } = req
  const { docs } = await payload.db.find<Row>({
    collection: LINKS,
    where: live(purpose, { email: { equals: reader.data } }, { codeHash: { exists: true } }),
    sort: '-createdAt',
    limit: MOST_CODES,
    pagination: false,
  })
  for (const { id } of docs) {
    const tried = await countTry(payload, id)
    if (!tried?.codeHash) continue
    const { subject } = linkedOf(tried)
    if (isSame(tried.codeHash, codeHash(purpose, subject, reader.data, digits)))
      return take({ payload }, live(purpose, { id: { equals: id } }))
  }
  return null
}

/** Codes of one person for one purpose that are tried with what they typed: one for each record. */
const MOST_CODES = 3

/** Counts before it compares, so that tries at once can't be more than there are. Null when none is left. */
const countTry = (payload: Payload, id: string): Promise<Row | null> =>
  change(
    { payload },
    { and: [{ id: { equals: id } }, { tries: { less_than: TRIES } }] },
    { tries: { $inc: 1 } },
  )

async function take(req: Acting, where: Where): Promise<Linked | null> {
  const row = await change(req, where, { usedAt: now().toISOString() })
  return row && linkedOf(row)
}

/** One statement decides who has it, on both databases. Null when no row fits any more. */
async function change(req: Acting, where: Where, data: Record<string, unknown>): Promise<Row | null> {
  const options = { atomic: true }
  const row: unknown = await req.payload.db.updateOne({ collection: LINKS, where, data, options, req })
  return row === null ? null : Row.parse(row)
}

const withToken = (purpose: string, token: string): Where => ({
  tokenHash: { equals: tokenHash(purpose, token.slice(0, 200)) },
})

const live = (purpose: string, ...more: Where[]): Where => ({
  and: [
    { purpose: { equals: purpose } },
    { usedAt: { exists: false } },
    { expiresAt: { greater_than: now().toISOString() } },
    ...more,
  ],
})

const linkedOf = ({ subjectCollection, subjectId, email }: Row): Linked => ({
  subject: { collection: subjectCollection, id: subjectId },
  email,
})

/** Removes links that nobody can use any more. For the daily upkeep. */
export async function pruneLinks(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: LINKS,
    where: { or: [{ usedAt: { exists: true } }, { expiresAt: { less_than_equal: now().toISOString() } }] },
  })
}
