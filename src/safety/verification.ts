import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever dates a verification signs it: the name is taken from the session, never typed. */
export const recordVerifier: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const on = data.verification?.on ?? null
  if (on === (originalDoc?.verification?.on ?? null)) return data
  const by = on && req.user?.collection === 'staff' ? req.user.id : null
  return { ...data, verification: { ...data.verification, by } }
}
