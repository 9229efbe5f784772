import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { GAP_WORDS } from '../ruleWords'
import { licenceProblem } from './licence'

/**
 * Refuses a licence that says nothing, at its field. What stood there before it was asked for stays as it is, or no
 * alternative text of an old image could be mended.
 */
export const validLicence: TextFieldSingleValidation = (value, options) => {
  const { previousValue, req } = options
  const problem = licenceProblem(value)
  if (!problem || (problem === 'unclear' && value === previousValue)) return text(value, options)
  return GAP_WORDS[`licence-${problem}`][req.i18n.language === 'en' ? 'en' : 'fr']
}
