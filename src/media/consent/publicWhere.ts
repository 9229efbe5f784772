import type { Where } from 'payload'

/**
 * Images that the persons shown let leave the house at an instant, for whatever use: those that need no consent, and
 * those of which one has not ended. Part of the public's access, so that a late timer leaks nothing.
 */
export const consentedAt = (instant: Date): Where => ({
  and: [
    { withdrawnAt: { exists: false } },
    {
      or: [{ consentUntil: { exists: false } }, { consentUntil: { greater_than: instant.toISOString() } }],
    },
  ],
})
