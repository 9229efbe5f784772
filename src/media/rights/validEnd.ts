import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

const WORDS = {
  fr: 'La fin des droits vient après leur début. Corrigez l’une des deux dates.',
  en: 'The end of the rights comes after their beginning. Correct one of the two dates.',
}

/** Refuses a right that would be over before it began: the image would silently appear nowhere. */
export const validEnd: DateFieldValidation = (value, options) => {
  const { siblingData, req } = options
  const from = typeof siblingData === 'object' && 'from' in siblingData ? siblingData.from : null
  const begins = typeof from === 'string' || from instanceof Date ? new Date(from) : null
  if (value && begins && new Date(value) <= begins) return WORDS[req.i18n.language === 'en' ? 'en' : 'fr']
  return date(value, options)
}
