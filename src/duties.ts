import { lateDuty } from '@/desk/decide/lateDuty'
import { noticeDuty } from '@/desk/editions/noticeDuty'
import { heldDuty } from '@/desk/mediaRights/heldDuty'
import { rightsDuty } from '@/desk/mediaRights/rightsDuty'
import { consentDuties } from '@/desk/withdraw/duties'
import { namesDuty } from '@/editions/jobs/namesDuty'
import { termsDuty } from '@/editions/jobs/termsDuty'
import { sendingDuty } from '@/mail/duty'
import { mailFrame } from '@/mailFrame'
import { correctionDuty } from '@/press/accreditation/correctionDuty'
import { eraseDuty } from '@/press/accreditation/eraseDuty'
import { alarmDuty } from '@/press/embargo/alarmDuty'
import { holdDuty } from '@/press/embargo/jobs/holdDuty'
import { rehearsalDuty } from '@/press/embargo/jobs/rehearsalDuty'
import { replacedDuty } from '@/press/embargo/jobs/replacedDuty'
import type { Duty } from '@/publishing/jobs/duties'
import { addDays, parisDay } from '@/reach/days'
import { reachDuties } from '@/reach/duties'
import { isWorkingDay } from '@/reach/workingDays'
import { upkeep } from '@/upkeep'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a running site does by itself, on one process at a time. */
export function duties(): Duty[] {
  const sending = sendingDuty(mailFrame)
  return [
    ...(sending ? [sending] : []),
    { name: 'upkeep', everyMs: DAY_MS, run: upkeep },
    ...reachDuties(),
    lateDuty({ dayOf: parisDay, addDays, isWorkingDay }),
    noticeDuty,
    termsDuty,
    namesDuty,
    rightsDuty,
    heldDuty,
    ...consentDuties,
    correctionDuty,
    eraseDuty,
    alarmDuty,
    holdDuty,
    replacedDuty,
    rehearsalDuty(async (...issue) => (await import('@/app/_site/drawIssue')).drawIssue(...issue)),
  ]
}
