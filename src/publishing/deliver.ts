import { log } from '@/platform/log'
import { tellComing } from './coming'
import { keptPages } from './store'
import { tellApp } from './tellApp'

/**
 * Makes a committed change true for visitors: expires what shows it and waits (at most 2 s) until no older
 * page is on its way. A page is never kept stale; after those 2 s one could still be answered once, and the
 * log says so. In a process without pages (a script) the running application is told.
 * @throws Error when an application runs and can't be told: its pages would stay as they were
 */
export async function deliver(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  const pages = keptPages()
  if (!pages) return tellApp(tags)
  pages.expire(tags)
  tellComing(tags)
  if (!(await pages.settled())) log.warn({ tags }, 'Older pages were still being drawn 2 s after a change')
}
