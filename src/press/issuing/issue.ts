import { APIError, type PayloadRequest } from 'payload'
import { refused } from '@/gate/refused'
import { asOne } from '@/platform/database/inTransaction'
import { holdBack } from '../embargo/hold'
import { asReplaced, comparedWith, replaceWaiting } from '../embargo/waiting'
import { thaw } from '../frozen'
import type { PdfOnShelf } from '../kitFile'
import { assetsIn } from '../storedKit'
import { alone } from './alone'
import { nameOf } from './code'
import { type Correction, freezeAs, type ToIssue } from './freeze'
import { isFullDisk } from './fullDisk'
import { type Issued, keepIssue } from './keepIssue'
import { nextOf } from './next'
import { isSame } from './order'
import { type PlaceInSeries, placeOf } from './place'
import { printed } from './printing'
import type { EveryIssue } from './read'
import { ISSUING_RULES } from './rules'
import { say } from './words'

export type { Correction } from './freeze'
export type { Issued } from './keepIssue'

export interface IssueOptions {
  correction?: Correction
  /** A correction of a public kit is to wait for its embargo. */
  wait?: boolean
}

/**
 * Freezes a published kit as its next issue: numbered, signed, and public at its embargo or at once. One
 * transaction: all of it stands, or nothing. Its documents are printed before that opens, for it holds the only writer;
 * what changed meanwhile is printed again. Of two who issue the same kit at once, the second is told that nothing has
 * changed.
 *
 * @throws ValidationError with every refusal in words, APIError when the kit can't be issued at all.
 */
export const issueKit = (req: PayloadRequest, kit: string, options: IssueOptions = {}): Promise<Issued> =>
  alone(req, kit, async () => {
    try {
      const ahead = await printAhead(req, kit, options)
      return await asOne(req, () => issue(req, kit, options, ahead))
    } catch (error) {
      if (!isFullDisk(error)) throw error
      req.payload.logger.error({ err: error, msg: 'A press kit can not be frozen: the disk is full' })
      throw new APIError(say(req, 'fullDisk'), 507, null, true)
    }
  })

/** Documents that were printed for a content in its place, which `of` tells from every other. */
interface Ahead {
  of: string
  pdfs: readonly PdfOnShelf[]
}

/** To the minute, as they bear their instant. */
const printedFor = ({ ready, place }: Prepared): string =>
  JSON.stringify([ready.content, place, ready.publicFrom.slice(0, 16)])

async function printAhead(req: PayloadRequest, kit: string, options: IssueOptions): Promise<Ahead> {
  const prepared = await prepare(req, kit, options)
  const { ready, place } = prepared
  const pdfs = await printed(req, ready.content, { ...place, publicFrom: ready.publicFrom })
  return { of: printedFor(prepared), pdfs }
}

async function issue(req: PayloadRequest, kit: string, options: IssueOptions, ahead: Ahead): Promise<Issued> {
  const prepared = await prepare(req, kit, options)
  const { ready, place, there, before } = prepared
  const pdfs = ahead.of === printedFor(prepared) ? ahead.pdfs : undefined
  const frozen = await freezeAs(req, ready, place, pdfs)
  const same = comparedWith(there, before, ready.publicFrom, ready.at)
  if (same && isSame(same, frozen.stored, nameOf(place))) throw refuse(req, 'nothingChanged', same.code)
  await replaceWaiting(req, there, ready.at)
  const issued = await keepIssue(req, ready, frozen)
  await holdBack(req, kit, assetsIn(frozen.stored))
  return issued
}

interface Prepared {
  ready: ToIssue
  place: PlaceInSeries
  /** Every issue as its record says. */
  there: readonly EveryIssue[]
  before: EveryIssue | undefined
}

/** Reads what would be issued now, and asks the rules. */
async function prepare(
  req: PayloadRequest,
  kit: string,
  { correction = {}, wait = false }: IssueOptions,
): Promise<Prepared> {
  const { there, next } = await nextOf(req, kit)
  if (!next) throw refuse(req, 'notPublished')
  const { content, at, publicFrom, earlier, before, handed } = next
  const refusals = ISSUING_RULES.flatMap((rule) => rule({ ...next.asked, correction, wait }))
  if (refusals.length > 0) throw refused({ collection: 'press-kits', id: kit, req }, refusals)
  const frozenBefore = before && before.state !== 'stopped' ? thaw(before) : null
  const ready = {
    kit,
    content,
    correction,
    publicFrom,
    at,
    earlier,
    before: before ? frozenBefore : (handed?.frozen ?? null),
    noted: handed !== null,
  }
  const place = await placeOf(req, kit, earlier, next.campaign)
  return { ready, place, there, before }
}

/**
 * Freezes a content as it is and keeps it, asking no rule; in the transaction of whoever calls, who counts anew what is
 * held back when its act is done.
 */
export async function issueContent(req: PayloadRequest, ready: ToIssue, campaign = ''): Promise<Issued> {
  const earlier = asReplaced(ready.earlier, ready.at)
  await replaceWaiting(req, ready.earlier, ready.at)
  const place = await placeOf(req, ready.kit, earlier, campaign)
  return keepIssue(req, { ...ready, earlier }, await freezeAs(req, { ...ready, earlier }, place))
}

const refuse = (req: PayloadRequest, why: Parameters<typeof say>[1], code = ''): APIError =>
  new APIError(say(req, why, { code }), 400, null, true)
