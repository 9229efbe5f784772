import type { CollectionSlug, Payload } from 'payload'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'
import { bornAt, changedTags, type ListRule } from './changes'
import { isWatched, onComing } from './coming'
import { listRuleOf } from './noted'
import type { Row } from './publicView'
import { keptPages } from './store'
import { type Birth, watchBirths } from './watchBirths'

/**
 * What becomes public by itself at an instant: an issue of a press kit under its embargo, an image whose right
 * begins. Pages can't carry that instant, for they would hint at it; so each process knows what is to come, and
 * ends at the instant the pages, edge files and lists that could show it.
 */

/**
 * Starts watching, once a process. To be called when the database has answered, and before anything that may fail:
 * a start that is tried again watches no second time.
 */
export function startBirths(payload: Payload): void {
  if (isWatched()) return
  const { look } = watchBirths({
    read: (after) => birthsAfter(payload, after),
    end: (tags) => void keptPages()?.expire(tags),
    clock: () => now().getTime(),
    complain: (error) => log.error({ err: error }, 'What is to be public later could not be read'),
    // What was kept by this process may be as old as itself.
    since: now().getTime() - process.uptime() * 1000,
  })
  onComing(look)
}

/** All that becomes public after an instant, read as the system, with the tags that it changes. */
export async function birthsAfter(payload: Payload, after: number): Promise<Birth[]> {
  const found: Birth[] = []
  for (const { config } of Object.values(payload.collections)) {
    const list = listRuleOf(config)
    if (!list.from) continue
    const later = { greater_than: new Date(after).toISOString() }
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection: config.slug as CollectionSlug,
      where: { or: list.from.map((path) => ({ [path]: later })) },
      pagination: false,
      limit: 0,
      req: { payload },
    })
    for (const row of docs) found.push(...birth(config, list, row))
  }
  return found
}

function birth(
  { slug, flattenedFields }: Payload['collections'][CollectionSlug]['config'],
  list: ListRule,
  row: Row & { id: string },
): Birth[] {
  const at = bornAt(list, row)
  if (at === null) return []
  const change = { collection: slug, id: row.id, fields: flattenedFields, list, now: new Date(at) }
  return [{ key: `${slug}:${row.id}`, at, tags: changedTags({ ...change, before: null, after: row }) }]
}
