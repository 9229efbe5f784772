import type { Payload, Where } from 'payload'
import { log } from '@/platform/log'

/** How often it is asked whether what is being taken may still be taken: less than the second that a pull may last. */
const LOOK_MS = 400

/** A download under way. */
export interface Running {
  /** Aborted when what is taken may no longer be: the connection must break, for the bytes must stop. */
  signal: AbortSignal
  /** To be called when it is over, however it ended. */
  ended(): void
}

type Watched = { downloads: Set<AbortController>; timer: NodeJS.Timeout }

const RUNNING = Symbol.for('relais.press.running')
const shared: typeof globalThis & { [RUNNING]?: Map<string, Watched> } = globalThis

/**
 * Enters a download of an issue among those that are cut when it is pulled or stopped, by whatever process: while
 * any runs, one question to the database for all of them, a few times a second. A database that does not answer
 * cuts nothing.
 *
 * @param mayBeTaken asked as whoever takes it
 */
export function runningDownload(issue: string, mayBeTaken: () => Promise<boolean>): Running {
  shared[RUNNING] ??= new Map()
  const all = shared[RUNNING]
  const controller = new AbortController()
  const watched = all.get(issue) ?? watch(all, issue, mayBeTaken)
  watched.downloads.add(controller)
  return {
    signal: controller.signal,
    ended: () => {
      watched.downloads.delete(controller)
      if (watched.downloads.size > 0) return
      clearTimeout(watched.timer)
      if (all.get(issue) === watched) all.delete(issue)
    },
  }
}

function watch(all: Map<string, Watched>, issue: string, mayBeTaken: () => Promise<boolean>): Watched {
  const look = async (): Promise<void> => {
    try {
      if (!(await mayBeTaken())) return cut()
    } catch (error) {
      log.error({ err: error, issue }, 'It could not be asked whether a running download may go on')
    }
    if (watched.downloads.size > 0) watched.timer = later()
  }
  const cut = (): void => {
    for (const controller of watched.downloads) controller.abort()
    if (watched.downloads.size > 0)
      log.info({ issue, downloads: watched.downloads.size }, 'Downloads were cut')
    watched.downloads.clear()
    if (all.get(issue) === watched) all.delete(issue)
  }
  const later = () => setTimeout(() => void look(), LOOK_MS).unref()
  const watched: Watched = { downloads: new Set(), timer: later() }
  all.set(issue, watched)
  return watched
}

/** A download of an issue by the public. */
export const takenByThePublic = (payload: Payload, issue: string): Running =>
  runningDownload(issue, async () => {
    const where: Where = { and: [{ id: { equals: issue } }, { state: { not_equals: 'stopped' } }] }
    return (await payload.count({ collection: 'kit-issues', where, overrideAccess: false })).totalDocs > 0
  })
