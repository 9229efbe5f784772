import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { post } from '@/mail/post'
import { putRow } from '@/media/consent/putRow'
import { formatOfExtension } from '@/media/formats'
import type { StoredName } from '@/media/storage'
import type { KitIssue } from '@/payload-types'
import { now } from '@/platform/clock'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/platform/languages'
import { makeable } from '@/platform/makeable'
import { waits } from '@/press/embargo/waiting'
import { type FrozenKit, thaw } from '@/press/frozen'
import { type Holding, issuesHolding, stopIssues } from '@/press/issuing/stop'
import { heldPaths } from './heldPaths'
import { type TakenIssue, type Why, withdrawnLetter } from './letters'
import { isTold, type TakenOf, takersOf, toldKey, withTold } from './takers'

/** What became of the kits that held an image, by their printed numbers. */
export type Stopped = {
  stopped: readonly string[]
  next: readonly string[]
  /** Mails to those who took them by a personal link. */
  told: number
  /** Bytes that only these issues held. */
  files: readonly StoredName[]
}

/** A person shown withdrew a consent. */
const CONSENT: Why = { taken: 'image', by: 'person' }

/**
 * Stops every issue that holds one of the images or documents, makes the next one, and tells whoever took it by a
 * personal link. In the request's transaction; a second run finds nothing left to stop.
 *
 * @param assets ids in the library, of one kind
 */
export async function stopKits(
  req: PayloadRequest,
  assets: readonly string[],
  why: Why = CONSENT,
): Promise<Stopped> {
  const issues = await recordsOf(req, await issuesHolding(req, assets))
  if (issues.length === 0) return { stopped: [], next: [], told: 0, files: [] }
  const frozen = new Map(issues.map((issue) => [issue.id, makeable({ issue: issue.id }, () => thaw(issue))]))
  const files = [...frozen.values()].flatMap((kit) => (kit ? frozenFiles(kit, assets) : []))
  const told = await tellTakers(req, issues, why, ({ issue, takes }, locale) => {
    const kit = frozen.get(issue.id)
    return kit ? heldPaths(kit, takes, assets, locale) : []
  })
  const done = await stopIssues(req, assets, why.taken)
  return {
    stopped: done.flatMap(({ stopped }) => stopped.map(({ code }) => code)),
    next: done.flatMap(({ issued }) => issued.map(({ code }) => code)),
    told,
    files,
  }
}

async function recordsOf(req: PayloadRequest, holding: readonly Holding[]): Promise<KitIssue[]> {
  if (holding.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: { id: { in: holding.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** An image may have been replaced since an issue was frozen: its record names other files than the issue holds. */
function frozenFiles({ content }: FrozenKit, images: readonly string[]): StoredName[] {
  return content.images
    .filter(({ id }) => images.includes(id))
    .flatMap(({ files }) => files)
    .flatMap(({ sha256, extension }) => {
      const format = formatOfExtension(extension)
      return format ? [{ shelf: 'renditions' as const, sha256, format }] : []
    })
}

/**
 * Each person once, in their language, about all the issues they took; who was told before is left alone.
 *
 * @param pathsOf what is withdrawn, as they hold it
 */
async function tellTakers(
  req: PayloadRequest,
  issues: readonly KitIssue[],
  why: Why,
  pathsOf: (taken: TakenOf, locale: Locale) => string[],
): Promise<number> {
  let letters = 0
  const told = new Map<string, string[]>()
  for (const { accreditation, taken } of await takersOf(req, issues)) {
    const key = toldKey(accreditation.id)
    const fresh = taken.filter(({ issue }) => !isTold(issue.told, key))
    if (fresh.length === 0) continue
    const { id, email, language } = accreditation
    const locale = isLocale(language) ? language : DEFAULT_LOCALE
    const kits: TakenIssue[] = []
    for (const { issue } of fresh) kits.push({ code: issue.code, path: await pathFor(req, issue, locale) })
    const paths = [...new Set(fresh.flatMap((one) => pathsOf(one, locale)))]
    await post(req, withdrawnLetter({ to: email, locale, accreditation: id }, kits, { ...why, paths }))
    letters += 1
    for (const { issue } of fresh) told.set(issue.id, [...(told.get(issue.id) ?? []), key])
  }
  for (const issue of issues) {
    const keys = told.get(issue.id)
    if (keys) await putRow(req, 'kit-issues', issue.id, { told: withTold(issue.told, keys) })
  }
  return letters
}

/**
 * Where a stopped issue says that it is stopped and which one replaces it; the personal room where the embargo still
 * runs. One that the house pulled before has no page: the press room. A kit may have one language alone.
 */
async function pathFor(req: PayloadRequest, issue: KitIssue, asked: Locale): Promise<string> {
  for (const locale of [asked, ...LOCALES.filter((other) => other !== asked)]) {
    const { slug, number } = await req.payload.findByID({
      collection: 'kit-issues',
      id: issue.id,
      locale,
      fallbackLocale: false,
      select: { slug: true, number: true },
      depth: 0,
      req,
    })
    if (!slug) continue
    if (waits(issue, now()))
      return buildAddress({ kind: 'pressLive', locale, room: 'embargoed', rest: [slug] })
    if (issue.state !== 'pulled') return buildAddress({ kind: 'issue', locale, kit: slug, number })
  }
  return buildAddress({ kind: 'press', locale: asked })
}
