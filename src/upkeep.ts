import type { Payload } from 'payload'
import { analyse } from '@/platform/database/analyse'
import { log } from '@/platform/log'
import { pruneVersions } from '@/publishing/versions'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a running server does once a day: old drafts go, and SQLite learns anew what its tables hold. */
export function keepUp(payload: Payload): void {
  setInterval(() => void upkeep(payload), DAY_MS).unref()
}

/** One day's work. A failure is told, and tried again the next day. */
export async function upkeep(payload: Payload): Promise<void> {
  try {
    const versions = await pruneVersions(payload)
    await analyse(payload.db)
    log.info({ versions }, 'Daily upkeep done')
  } catch (error) {
    log.error({ err: error }, 'Daily upkeep failed')
  }
}
