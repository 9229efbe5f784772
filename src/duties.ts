import { hostname } from 'node:os'
import { sendingDuty } from '@/mail/duty'
import { mailFrame } from '@/mailFrame'
import { monthlyPost } from '@/monthlyReach'
import type { Duty } from '@/publishing/jobs/duties'
import { duties as reachDuties } from '@/reach/duties'
import { monthlyMail } from '@/reach/monthlyMail'
import { upkeep } from '@/upkeep'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a running site does by itself, on one process at a time; what is about a machine's files, once on each. */
export function duties(): Duty[] {
  const sending = sendingDuty(mailFrame)
  return [
    ...(sending ? [sending] : []),
    ...reachDuties.map(({ perMachine, ...duty }) =>
      perMachine ? { ...duty, name: `${duty.name}@${hostname()}` } : duty,
    ),
    monthlyMail(monthlyPost),
    { name: 'upkeep', everyMs: DAY_MS, run: upkeep },
  ]
}
