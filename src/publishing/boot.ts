import { env } from '@/platform/env'
import { openFrontDoor } from './frontDoor'
import { pageStore } from './pages/shared.mjs'

/** Before the server takes requests: who may call, and the kept pages of this process. Needs no database. */
export function startPublishing(): void {
  const { ALLOWED_HOSTS, PUBLIC_URL } = env()
  openFrontDoor({ hosts: ALLOWED_HOSTS, https: PUBLIC_URL.startsWith('https:') })
  pageStore()
}

/**
 * When the database has answered for the first time: page files of an earlier start are put away. Until
 * then they stay, so that the edge shows them while the database is down.
 */
export function databaseAnswered(): void {
  pageStore().open()
}
