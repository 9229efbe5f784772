import type { Payload } from 'payload'
import { pruneOutbox } from '@/mail/upkeep'
import { pruneApplications } from '@/partners/applying/upkeep'
import { pruneLinks } from '@/people/links/links'
import { analyse } from '@/platform/database/analyse'
import { log } from '@/platform/log'
import { pruneVersions } from '@/publishing/versions'

/**
 * What a running site does once a day: old drafts, mails and used links go, and SQLite learns anew what its
 * tables hold.
 */
export async function upkeep(payload: Payload): Promise<void> {
  const versions = await pruneVersions(payload)
  await pruneOutbox(payload)
  await pruneLinks(payload)
  await pruneApplications(payload)
  await analyse(payload.db)
  log.info({ versions }, 'Daily upkeep done')
}
