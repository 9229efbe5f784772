import { setTimeout as wait } from 'node:timers/promises'
import { APIError, type PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { takeLease } from '@/publishing/jobs/lease'
import { say } from './words'

const TRIES = 100
const PAUSE_MS = 100

/**
 * One at a time for a kit. On SQLite the one writer sees to that; on MongoDB, where two transactions run beside
 * each other, whoever comes second waits for the first.
 *
 * @throws APIError when the first takes longer than ten seconds.
 */
export async function alone<T>(req: PayloadRequest, kit: string, work: () => Promise<T>): Promise<T> {
  if (env().DATABASE === 'sqlite') return work()
  for (let tried = 0; tried < TRIES; tried += 1) {
    const lease = await takeLease(req.payload, `issue-kit:${kit}`)
    if (!lease) {
      await wait(PAUSE_MS)
      continue
    }
    try {
      return await work()
    } finally {
      await lease.release(now(), null)
    }
  }
  throw new APIError(say(req, 'busy'), 409, null, true)
}
