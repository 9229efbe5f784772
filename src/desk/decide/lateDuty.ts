import type { Payload } from 'payload'
import { post } from '@/mail/post'
import { ANSWER_DAYS } from '@/partners/applying/answerDays'
import type { Application } from '@/payload-types'
import { managersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import type { Duty } from '@/publishing/jobs/duties'
import { type Calendar, isLate } from './late'
import { lateLetter } from './letters'

const HOUR_MS = 3_600_000

/**
 * Reminds the managers of applications that have waited longer than their campaign promises: one letter about all
 * of them, and never a second one about the same.
 */
export const lateDuty = (calendar: Calendar): Duty => ({
  name: 'late-applications',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await lateOnes(payload, calendar)).length > 0,
  run: async (payload) => {
    const late = await lateOnes(payload, calendar)
    if (late.length === 0) return
    await inTransaction(payload, async (req) => {
      for (const { id } of late)
        await payload.update({
          collection: 'applications',
          id,
          data: { remindedAt: now().toISOString() },
          depth: 0,
          req,
        })
      for (const to of await managersOf(req)) await post(req, lateLetter(late, to))
    })
  },
})

async function unreminded(payload: Payload): Promise<Application[]> {
  const { docs } = await payload.find({
    collection: 'applications',
    where: { and: [{ state: { equals: 'waiting' } }, { remindedAt: { exists: false } }] },
    depth: 0,
    pagination: false,
  })
  return docs
}

async function lateOnes(payload: Payload, calendar: Calendar): Promise<Application[]> {
  const [waiting, campaigns] = await Promise.all([
    unreminded(payload),
    payload.find({ collection: 'campaigns', select: { relay: true }, depth: 0, pagination: false }),
  ])
  const days = new Map(campaigns.docs.map(({ id, relay }) => [id, relay?.answerDays ?? ANSWER_DAYS]))
  return waiting.filter(
    ({ campaign, confirmedAt }) =>
      confirmedAt &&
      isLate(new Date(confirmedAt), days.get(idOf(campaign) ?? '') ?? ANSWER_DAYS, now(), calendar),
  )
}
