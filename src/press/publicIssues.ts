import type { Access, Where } from 'payload'
import { isStaff } from '@/people/access'
import { now } from '@/platform/clock'

/** Issues that anybody may see at an instant: their embargo has passed, and the house has not pulled them. */
export const publicAt = (instant: Date): Where => ({
  and: [{ publicFrom: { less_than_equal: instant.toISOString() } }, { state: { not_equals: 'pulled' } }],
})

/** Staff read every issue; everybody else, what is public now: a late timer leaks nothing. */
export const publicIssues: Access = ({ req }) => (isStaff(req.user) ? true : publicAt(now()))
