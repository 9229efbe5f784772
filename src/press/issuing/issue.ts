import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { write } from '@/audit/write'
import { refused } from '@/gate/refused'
import { StorageFailure } from '@/media/refusal'
import { now as clock } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { LOCALES, type Locale } from '@/platform/languages'
import { PrintError } from '@/platform/print/compile'
import type { KitContent } from '../content'
import { asReplaced, comparedWith, issuesBefore, replaceWaiting } from '../embargo/waiting'
import { changesOf, type FileChanges, readChanges, substance } from '../fileChanges'
import { type Frozen, type FrozenKit, freeze, readStored, type StoredKit, thaw, unissued } from '../frozen'
import { type Signer, signerOf } from '../keys'
import { kitContent } from '../kit'
import type { PdfOnShelf } from '../kitFile'
import type { IssueHead } from '../manifest'
import type { Change } from '../manifestSchema'
import { offeredFiles } from '../offered'
import { printIssue } from '../print/printIssue'
import { alone } from './alone'
import { codeOf, seriesOf } from './code'
import { isFullDisk } from './fullDisk'
import { consentsOf, type EveryIssue, issuesOf, publishedReadings } from './read'
import { ISSUING_RULES, type IssuingSubject } from './rules'
import { say } from './words'

/** What changed since the issue before, in each language of the kit. */
export type Correction = Partial<Record<Locale, string>>

export interface IssueOptions {
  correction?: Correction
}

export interface Issued {
  id: string
  number: number
  code: string
  /** ISO instant. */
  publicFrom: string
}

/**
 * Freezes a published kit as its next issue: numbered, signed, and public at its embargo or at once. One
 * transaction: all of it stands, or nothing. Of two who issue the same kit at once, the second is told that
 * nothing has changed.
 *
 * @throws ValidationError with every refusal in words, APIError when the kit can't be issued at all.
 */
export const issueKit = (req: PayloadRequest, kit: string, options: IssueOptions = {}): Promise<Issued> =>
  alone(req, kit, async () => {
    try {
      return await asOne(req, () => issue(req, kit, options))
    } catch (error) {
      if (!isFullDisk(error)) throw error
      req.payload.logger.error({ err: error, msg: 'A press kit can not be frozen: the disk is full' })
      throw new APIError(say(req, 'fullDisk'), 507, null, true)
    }
  })

async function issue(req: PayloadRequest, kit: string, { correction = {} }: IssueOptions): Promise<Issued> {
  const [draft, there] = [await draftOf(req, kit), await issuesOf(req.payload, kit, req)]
  if (!draft) throw refuse(req, 'notPublished')
  const { content, subject } = draft
  const at = clock()
  const publicFrom = publicFromOf(content, at)
  const earlier = asReplaced(there, at)
  const before = standing(earlier, publicFrom)
  const asked = { number: nextNumber(earlier), follows: before?.number ?? null, issues: issuesBefore(there) }
  const refusals = ISSUING_RULES.flatMap((rule) => rule({ ...subject, ...asked, correction, now: at }))
  if (refusals.length > 0) throw refused({ collection: 'press-kits', id: kit, req }, refusals)
  const frozenBefore = before && before.state !== 'stopped' ? thaw(before) : null
  const ready = { kit, content, correction, publicFrom, at, earlier, before: frozenBefore }
  const frozen = await freezeAs(req, ready, subject.campaign)
  const same = comparedWith(there, before, publicFrom, at)
  if (same && isSame(same, frozen.stored)) throw refuse(req, 'nothingChanged', same.code)
  await replaceWaiting(req, there, at)
  return keep(req, ready, frozen)
}

/** A content that is to be the next issue of a kit. */
export interface ToIssue {
  kit: string
  content: KitContent
  correction: Correction
  /** ISO instant. */
  publicFrom: string
  at: Date
  /** Every issue of the kit so far. */
  earlier: readonly EveryIssue[]
  /** What it is compared with: the issue before, if it still holds anything. */
  before: FrozenKit | null
}

/** Its embargo, or now. */
export const publicFromOf = ({ embargo }: KitContent, at: Date): string =>
  new Date(Math.max(at.getTime(), Date.parse(embargo ?? '') || 0)).toISOString()

/** @returns the number after the last one, whatever became of that */
export const nextNumber = (earlier: readonly EveryIssue[]): number => (earlier.at(-1)?.number ?? 0) + 1

/** Freezes a content as it is and keeps it, asking no rule; in the transaction of whoever calls. */
export async function issueContent(req: PayloadRequest, ready: ToIssue, campaign = ''): Promise<Issued> {
  const earlier = asReplaced(ready.earlier, ready.at)
  await replaceWaiting(req, ready.earlier, ready.at)
  return keep(req, { ...ready, earlier }, await freezeAs(req, { ...ready, earlier }, campaign))
}

type Numbered = Frozen & { head: IssueHead; changes: FileChanges }

async function freezeAs(req: PayloadRequest, ready: ToIssue, campaign: string): Promise<Numbered> {
  const signer = signerHere(req)
  const { content, earlier, publicFrom, before } = ready
  const number = nextNumber(earlier)
  const changes = changesOf(before, unissued(content))
  const note = standing(earlier, publicFrom) ? ready.correction : {}
  const head: IssueHead = {
    // A series keeps its letters, whatever its campaign is called by now.
    series: earlier.at(-1)?.code.split('-')[0] ?? seriesOf(campaign),
    number,
    publicFrom,
    changelog: [...changelogOf(earlier, publicFrom), { number, publicFrom, note, ...changes }],
    origin: env().PUBLIC_URL,
  }
  const pdfs = await printed(req, content, head)
  return made(req, () => ({ ...freeze(content, head, signer, pdfs), head, changes }))
}

/** What the kit would hold if it were issued now; null when it is published in no language. */
export async function draftOf(
  req: PayloadRequest,
  kit: string,
): Promise<{
  content: KitContent
  subject: Omit<IssuingSubject, 'number' | 'follows' | 'issues' | 'correction' | 'now'> & { campaign: string }
} | null> {
  const readings = await publishedReadings(req, kit)
  const content = kitContent(readings, offeredFiles)
  if (!content) return null
  const consents = await consentsOf(
    req,
    content.images.map(({ id }) => id),
  )
  const whole = {
    ...content,
    images: content.images.map((image) => ({ ...image, consents: consents.get(image.id) ?? [] })),
  }
  const [first] = readings.filter(({ locale }) => locale === content.editions[0]?.locale)
  const campaign = typeof first?.kit.campaign === 'object' ? first.kit.campaign.title : ''
  return { content: whole, subject: { content: whole, readings, campaign } }
}

function signerHere(req: PayloadRequest): Signer {
  const { PRESS_SIGNING_KEY } = env()
  if (!PRESS_SIGNING_KEY) throw refuse(req, 'noKey')
  return signerOf(PRESS_SIGNING_KEY)
}

const refuse = (req: PayloadRequest, why: Parameters<typeof say>[1], code = ''): APIError =>
  new APIError(say(req, why, { code }), 400, null, true)

/** A record that the manifest could not tell truthfully is named, and nothing is frozen. */
function made<T>(req: PayloadRequest, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    req.payload.logger.error({ err: error, msg: 'A press kit can not be frozen' })
    const paths = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ')
    throw new APIError(say(req, 'unwritable', { code: paths }), 400, null, true)
  }
}

/** What stops the printer is told in words, and nothing is issued without its documents. */
async function printed(req: PayloadRequest, content: KitContent, head: IssueHead): Promise<PdfOnShelf[]> {
  try {
    const pdfs = await printIssue(req, content, head)
    const lost = [...new Set(pdfs.flatMap((pdf) => pdf.lost))].join('')
    if (lost)
      req.payload.logger.warn({ lost, msg: 'Printed documents have a question mark for some letters' })
    return pdfs.map(({ kind, bytes, ...rest }) => ({ ...rest, of: kind, bytes: bytes.length }))
  } catch (error) {
    if (!(error instanceof PrintError || error instanceof StorageFailure)) throw error
    req.payload.logger.error({ err: error, msg: 'The documents of a press kit can not be made' })
    const full = error instanceof StorageFailure && error.code === 'full'
    throw new APIError(say(req, full ? 'diskFull' : 'unprintable'), full ? 507 : 500, null, true)
  }
}

/** The newest issue that would be replaced: of those that are public by then, and were not taken back. */
export const standing = (earlier: readonly EveryIssue[], publicFrom: string): EveryIssue | undefined =>
  earlier.findLast((each) => each.state !== 'pulled' && each.publicFrom <= publicFrom)

function changelogOf(earlier: readonly EveryIssue[], publicFrom: string): Change[] {
  return earlier
    .filter((each) => each.state !== 'pulled' && each.publicFrom <= publicFrom)
    .map((each) => ({
      number: each.number,
      publicFrom: each.publicFrom,
      note: each.correction,
      ...readChanges(each.changes),
    }))
}

/** Whether an issue holds the very same, and is public no later than it would be. */
export function isSame(before: EveryIssue, stored: StoredKit): boolean {
  const held = readStored(before.content)
  const { embargo } = stored.kit
  if (!held || before.state === 'stopped') return false
  return (
    (!embargo || Date.parse(embargo) === Date.parse(before.publicFrom)) &&
    substance(held) === substance(stored)
  )
}

async function keep(req: PayloadRequest, ready: ToIssue, frozen: Numbered): Promise<Issued> {
  const { kit, content, at, earlier } = ready
  const { head, changes } = frozen
  const { number, publicFrom } = head
  const code = await freeCode(req, head, frozen.sha256)
  const words = (locale: Locale) => {
    const edition = content.editions.find((each) => each.locale === locale)
    const note = head.changelog.at(-1)?.note[locale]
    return edition && { title: edition.title, slug: edition.slug, lede: edition.lede, correction: note }
  }
  const [first, ...others] = content.editions.map(({ locale }) => locale)
  const { id } = await req.payload.create({
    collection: 'kit-issues',
    locale: first,
    data: {
      ...(first ? words(first) : {}),
      kit,
      campaign: content.campaign,
      number,
      code,
      languages: content.editions.map(({ locale }) => locale),
      date: content.date,
      date_tz: content.timeZone as 'Europe/Paris',
      publicFrom,
      publicFrom_tz: content.timeZone as 'Europe/Paris',
      embargoed: Date.parse(publicFrom) > at.getTime(),
      frozenAt: at.toISOString(),
      frozenBy: req.user?.collection === 'staff' ? req.user.id : undefined,
      state: 'current',
      stateAt: at.toISOString(),
      changes: { ...changes },
      images: content.images.map((image) => image.id),
      content: { ...frozen.stored },
      manifest: frozen.manifest,
      manifestSha256: frozen.sha256,
      signature: frozen.signature,
      keyId: frozen.keyId,
    },
    depth: 0,
    req,
  })
  for (const locale of others)
    await req.payload.update({
      collection: 'kit-issues',
      id,
      locale,
      data: words(locale) ?? {},
      depth: 0,
      req,
    })
  await supersede(req, earlier, publicFrom, at)
  await write(req, {
    action: 'issue-kit',
    subjectCollection: 'kit-issues',
    subjectId: id,
    before: null,
    after: { code, sha256: frozen.sha256 },
  })
  return { id, number, code, publicFrom }
}

/** Four digits, and more for one that shares them with another. */
async function freeCode(
  req: PayloadRequest,
  head: { series: string; number: number },
  sha256: string,
): Promise<string> {
  for (let digits = 4; digits <= 12; digits += 2) {
    const code = codeOf(head, sha256, digits)
    const { totalDocs } = await req.payload.count({
      collection: 'kit-issues',
      where: { code: { equals: code } },
      req,
    })
    if (totalDocs === 0) return code
  }
  throw new Error('Two issues have the same manifest.')
}

/** What is replaced says so from the instant on at which the new one is public; until then it is computed. */
async function supersede(
  req: PayloadRequest,
  earlier: readonly EveryIssue[],
  publicFrom: string,
  at: Date,
): Promise<void> {
  if (Date.parse(publicFrom) > at.getTime()) return
  for (const { id, state } of earlier) {
    if (state !== 'current') continue
    const data = { state: 'superseded' as const, stateAt: at.toISOString() }
    await req.payload.update({ collection: 'kit-issues', id, data, locale: LOCALES[0], depth: 0, req })
  }
}
