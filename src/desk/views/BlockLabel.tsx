'use client'
import { Pill, useRowLabel, useTranslation } from '@payloadcms/ui'
import { blockWords } from '../blockWords'

/** A block's row: its number, its kind, and its first words, so that it is known when it is closed. */
export function BlockLabel({ kind }: { readonly kind?: Readonly<Record<string, string>> }) {
  const { data, rowNumber } = useRowLabel()
  const { i18n } = useTranslation()
  return (
    <span className="block-label">
      <span className="blocks-field__block-number">{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span>
      <Pill pillStyle="white" size="small">
        {kind?.[i18n.language] ?? kind?.fr}
      </Pill>
      <span className="words">{blockWords(data)}</span>
    </span>
  )
}
