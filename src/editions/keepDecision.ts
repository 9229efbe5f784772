import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { organisationOf } from '@/people/membership'

const WORDS = {
  fr: 'La maison en a décidé : écrivez-lui pour en parler.',
  en: 'The house has decided this: write to it to talk about it.',
}

/**
 * What the house suspended, a member does not open again; an edition that was ended stays ended. A member may end
 * an edition that is open, and nothing else of its state.
 */
export const keepDecision: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || organisationOf(req) === null) return data
  const state = data.state ?? originalDoc?.state
  if (state === originalDoc?.state || (originalDoc?.state === 'open' && state === 'ended')) return data
  throw new APIError(WORDS[req.i18n?.language === 'en' ? 'en' : 'fr'], 403, null, true)
}
