import { sendingDuty } from '@/mail/duty'
import { mailFrame } from '@/mailFrame'
import type { Duty } from '@/publishing/jobs/duties'
import { reachDuties } from '@/reach/duties'
import { upkeep } from '@/upkeep'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a running site does by itself, on one process at a time. */
export function duties(): Duty[] {
  const sending = sendingDuty(mailFrame)
  return [...(sending ? [sending] : []), { name: 'upkeep', everyMs: DAY_MS, run: upkeep }, ...reachDuties()]
}
