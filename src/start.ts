import config from '@payload-config'
import { getPayload } from 'payload'
import { log } from '@/platform/log'
import { markPeers } from '@/platform/peers'
import { databaseAnswered, startPublishing } from '@/publishing/boot'

const RETRY = 5000

/**
 * What a server does before and while it takes its first requests. It does not wait for the database: with
 * the database down, kept pages are still served and the rest answers 503.
 */
export async function start(): Promise<void> {
  markPeers()
  startPublishing()
  void meetDatabase()
}

async function meetDatabase(): Promise<void> {
  try {
    await getPayload({ config })
    databaseAnswered()
  } catch (error) {
    log.error({ err: error }, 'The database does not answer; looking again in 5 s')
    setTimeout(meetDatabase, RETRY).unref()
  }
}
