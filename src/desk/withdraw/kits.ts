import type { PayloadRequest } from 'payload'
import { formatOfExtension } from '@/media/formats'
import type { StoredName } from '@/media/storage'
import type { KitIssue } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import { type FrozenKit, thaw } from '@/press/frozen'
import { type Holding, issuesHolding } from '@/press/issuing/holding'
import { stopIssues } from '@/press/issuing/stop'
import { heldPaths } from './heldPaths'
import type { Why } from './letters'
import { tellTakers } from './tell'

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
  const frozen = new Map(issues.map((issue) => [issue.id, makeable({ issue: issue.id }, () => thaw(issue))]))
  const emptied = await emptiedBefore(req, assets, [...frozen.values()])
  if (issues.length + emptied.length === 0) return { stopped: [], next: [], told: 0, files: [] }
  const files = [...frozen.values()].flatMap((kit) => (kit ? frozenFiles(kit, assets) : []))
  const told = await tellTakers(req, [...issues, ...emptied], assets, why, ({ issue, takes }, locale) => {
    // What was emptied held it under the same names as the next issue of its kit.
    const like = issue.content ? issue : issues.findLast(({ kit }) => idOf(kit) === idOf(issue.kit))
    const kit = like && frozen.get(like.id)
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

/**
 * Issues that were emptied when something else was withdrawn, and held one of the assets too: whoever took them has it
 * still. Of its images an issue keeps the ids, of all files the hashes.
 *
 * @param kits what holds them now, with the same files
 */
async function emptiedBefore(
  req: PayloadRequest,
  assets: readonly string[],
  kits: readonly (FrozenKit | undefined)[],
): Promise<KitIssue[]> {
  const files = kits
    .flatMap((kit) => kit?.files ?? [])
    .filter(({ enclosed }) => assets.includes(enclosed?.id ?? ''))
  const hashes = [...new Set(files.map(({ entry }) => entry.sha256))]
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: {
      and: [
        // It went with what the issue held.
        { signature: { exists: false } },
        {
          or: [
            { images: { in: [...assets] } },
            ...hashes.map((sha256) => ({ fileHashes: { contains: sha256 } })),
          ],
        },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
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
