import type { Payload } from 'payload'
import { readStored, sweepSealed } from '@/media/consent/documents'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'
import type { Duty } from '@/publishing/jobs/duties'
import { finishDuty } from './finish'
import { noticeDuty } from './notice'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Encrypted documents that no record names any more go, once a day. */
const sweepDuty: Duty = {
  name: 'consent-documents',
  everyMs: DAY_MS,
  run: async (payload) => {
    const removed = await sweepSealed(await namedDocuments(payload), new Date(now().getTime() - HOUR_MS))
    if (removed > 0) log.info({ removed }, 'Encrypted documents that no consent names were removed')
  },
}

async function namedDocuments(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'consents',
    select: { document: true },
    depth: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ document }) => readStored(document)?.sha256 ?? []))
}

/** What a running site does by itself for consents. */
export const consentDuties: readonly Duty[] = [finishDuty, noticeDuty, sweepDuty]
