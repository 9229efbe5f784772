'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { deniesAi, readFound } from '../provenance/found'
import { deniedWords, foundWords } from '../provenance/words'
import { isSourceType } from '../sourceTypes'

/**
 * Beside the origin of an image: what its file says of it, from where, and what that does not prove; and why a
 * choice that leaves out an AI will be refused, as soon as it is made.
 */
export const SourceTypeFound = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const chosen = useFormFields(([fields]) => fields.sourceType?.value)
  // Nothing was read before the file came.
  if (!id) return null
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  const found = readFound(savedDocumentData?.sourceTypeFound)
  const denied = found && isSourceType(chosen) && deniesAi(chosen, found)
  return (
    <>
      {denied && (
        <p role="alert">
          <strong>{deniedWords(found, locale)}</strong>
        </p>
      )}
      <div className="field-description">
        {foundWords(found, locale).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </>
  )
}
