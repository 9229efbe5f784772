import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { changedTags } from './changes'
import { newestPublish, type Verdict, type Version, verdictOn } from './halfPublished'
import { listRuleOf } from './noted'
import { note } from './notes'
import type { Row } from './publicView'

/** A document that was found half published, and whether it is whole now. */
export type Finding = {
  collection: string
  id: string
  verdict: Exclude<Verdict, 'whole'>
  finished: boolean
}

type Found = Row & { id: string }
type Raw = { req: Partial<PayloadRequest> }

const AT_ONCE = 100
/** Versions are asked for newest first; the publish in question is among the last few. */
const LOOKED_AT = 20

/**
 * Looks at every document that is published language by language, and finishes or reports those whose public
 * record and newest published version are not one writing. Nothing to do where the database has transactions.
 * To be run inside `commitNotes`.
 */
export async function repairPublications(payload: Payload): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { config } of Object.values(payload.collections)) {
    const { drafts } = config.versions ?? {}
    if (drafts) findings.push(...(await repairCollection(payload, config.slug as CollectionSlug)))
  }
  return findings
}

async function repairCollection(payload: Payload, collection: CollectionSlug): Promise<Finding[]> {
  const findings: Finding[] = []
  const raw: Raw = { req: { payload } }
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Found>({
      collection,
      page,
      limit: AT_ONCE,
      sort: 'id',
      ...raw,
    })
    for (const row of docs) {
      const finding = await repairOne(payload, collection, row)
      if (finding) findings.push(finding)
    }
    if (!hasNextPage) return findings
  }
}

async function repairOne(payload: Payload, collection: CollectionSlug, row: Found): Promise<Finding | null> {
  const fields = payload.collections[collection].config.flattenedFields
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: row.id } },
    sort: '-updatedAt',
    limit: LOOKED_AT,
    pagination: false,
    req: { payload },
  })
  const versions: Version[] = docs.map((it) => ({ ...it, version: it.version }))
  const verdict = verdictOn(fields, row, versions)
  if (verdict === 'whole') return null
  const finding = { collection, id: row.id, verdict }
  if (verdict === 'behind')
    return { ...finding, finished: await showNewest(payload, collection, row, versions) }
  if (verdict === 'unrecorded')
    return { ...finding, finished: await record(payload, collection, row, versions) }
  return { ...finding, finished: false }
}

/** The publish is recorded: the public gets it. */
async function showNewest(
  payload: Payload,
  collection: CollectionSlug,
  row: Found,
  versions: readonly Version[],
): Promise<boolean> {
  const newest = newestPublish(versions)
  if (!newest) return false
  const { id: _id, ...data } = newest.version
  await payload.db.updateOne({ collection, id: row.id, data, req: { payload } })
  const { config } = payload.collections[collection]
  const after = await payload.db.findOne<Found>({
    collection,
    where: { id: { equals: row.id } },
    req: { payload },
  })
  note(
    ...changedTags({
      collection,
      id: row.id,
      fields: config.flattenedFields,
      before: row,
      after,
      list: listRuleOf(config),
      now: now(),
    }),
  )
  return true
}

/** The public has it: it gets its version, unless that would hide a newer draft from its editor. */
async function record(
  payload: Payload,
  collection: CollectionSlug,
  row: Found,
  versions: readonly Version[],
): Promise<boolean> {
  const shown = Date.parse(String(row.updatedAt))
  if (versions.some(({ version }) => Date.parse(String(version.updatedAt)) > shown)) return false
  const { id, ...versionData } = row
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData,
    autosave: false,
    createdAt: new Date(shown).toISOString(),
    updatedAt: new Date(shown).toISOString(),
    req: { payload },
  })
  return true
}
