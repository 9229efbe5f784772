import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { duties } from '@/duties'
import { sayWhereMailsGo } from '@/mail/mode'
import { sweepMedia } from '@/media/sweep'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { markPeers } from '@/platform/peers'
import { watchUnbornTries } from '@/press/embargo/tries'
import { filesOfIssues } from '@/press/issuing/bytes'
import { sweepPdfs } from '@/press/print/shelf'
import { startBirths } from '@/publishing/births'
import { databaseAnswered, startPublishing } from '@/publishing/boot'
import { startTicker } from '@/publishing/jobs/duties'
import { commitNotes } from '@/publishing/notes'
import { repairPublications } from '@/publishing/repair'
import { startCounting } from '@/reach/counting'

const RETRY = 5000

/**
 * What a server does before and while it takes its first requests. It does not wait for the database: with
 * the database down, kept pages are still served and the rest answers 503.
 */
export async function start(): Promise<void> {
  markPeers()
  startPublishing()
  watchUnbornTries()
  sayWhereMailsGo()
  void meetDatabase()
}

async function meetDatabase(): Promise<void> {
  try {
    const payload = await getPayload({ config })
    databaseAnswered()
    startBirths(payload)
    startCounting(payload)
    await mendPublications(payload)
    await sweepLitter(payload)
    startTicker(payload, duties())
  } catch (error) {
    log.error({ err: error }, 'The database does not answer; looking again in 5 s')
    setTimeout(meetDatabase, RETRY).unref()
  }
}

/** A publish that a crash cut in half is finished, or named; only a database without transactions has any. */
async function mendPublications(payload: Payload): Promise<void> {
  const findings = await commitNotes(() => repairPublications(payload))
  for (const finding of findings)
    log.error(
      finding,
      finding.finished
        ? 'A half published record was finished'
        : 'A record is half published: run npm run repair',
    )
}

/** Servers on MongoDB may share a folder: what another one is writing is younger than this. */
const GRACE = 3_600_000

/** Media files that a crash left without a record go. A folder that can't be swept keeps no server from serving. */
async function sweepLitter(payload: Payload): Promise<void> {
  const started = Date.now() - process.uptime() * 1000
  const before = new Date(started - (env().DATABASE === 'sqlite' ? 0 : GRACE))
  try {
    const held = await filesOfIssues(payload)
    await sweepMedia(payload, before, held)
    await sweepPdfs(new Set(held), before)
  } catch (error) {
    log.error({ err: error }, 'The media folder was not swept')
  }
}
