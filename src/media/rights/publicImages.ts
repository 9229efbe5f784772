import type { Access, Where } from 'payload'
import { isStaff } from '@/people/access'
import { now } from '@/platform/clock'
import { PUBLIC_USES } from './rightsAt'

const passed = (field: string, iso: string): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { less_than_equal: iso } }],
})
const toCome = (field: string, iso: string): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { greater_than: iso } }],
})

/**
 * Images that anybody may see at an instant, as `rightsAt` says it of one: staff let them out, their right is in time
 * and covers a use by which the public comes to see them, no embargo holds them, nobody withdrew them, and the persons
 * shown agree (`consentUntil`).
 */
export const visibleAt = (instant: Date): Where => {
  const iso = instant.toISOString()
  return { and: [inRights(instant), toCome('withdrawnAt', iso), toCome('consentUntil', iso)] }
}

/** The same of whatever carries rights, and can't be withdrawn by a person: let out, in time, not held, for a public use. */
export const inRights = (instant: Date): Where => {
  const iso = instant.toISOString()
  return {
    and: [
      { approved: { equals: true } },
      { 'rights.uses': { in: [...PUBLIC_USES] } },
      passed('rights.from', iso),
      passed('heldUntil', iso),
      toCome('rights.until', iso),
    ],
  }
}

/** Staff read the whole library; everybody else, what is visible now: a late timer leaks nothing. */
export const publicImages: Access = ({ req }) => (isStaff(req.user) ? true : visibleAt(now()))
