import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'

const NOT_FAILED = {
  fr: 'Seul un courriel non distribué peut être envoyé de nouveau. Rechargez la page pour voir où il en est.',
  en: 'Only a mail that was not delivered can be sent again. Reload the page to see where it stands.',
}

/** Staff ticked "send again": a mail that failed waits anew, with all its attempts before it. */
export const again: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || data.again !== true) return data
  if (originalDoc?.state !== 'failed')
    throw new APIError(NOT_FAILED[req.i18n?.language === 'en' ? 'en' : 'fr'], 409, null, true)
  log.info({ mail: originalDoc.id, by: req.user?.id }, 'A mail is to be sent again')
  return { ...data, state: 'waiting', tries: 0, nextTryAt: now().toISOString(), lastError: null }
}
