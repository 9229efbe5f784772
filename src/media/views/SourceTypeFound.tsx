'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { readFound } from '../provenance/found'
import { foundWords } from '../provenance/words'

/** Beside the origin of an image: what its file says of it, from where, and what that does not prove. */
export const SourceTypeFound = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  // Nothing was read before the file came.
  if (!id) return null
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  return (
    <div className="field-description">
      {foundWords(readFound(savedDocumentData?.sourceTypeFound), locale).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  )
}
