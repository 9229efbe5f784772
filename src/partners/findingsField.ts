import type { TextareaField } from 'payload'
import { fieldForNobody, fieldForStaff } from '@/people/access'
import { both } from '@/platform/bilingual'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { findingWords, readFindings } from './findingWords'

/** What the check of a logo found, in the language of whoever looks at it in the admin; nothing is stored. */
export const findingsField: TextareaField = {
  name: 'report',
  type: 'textarea',
  virtual: true,
  label: both('Ce que le contrôle a trouvé', 'What the check found'),
  access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
  admin: { readOnly: true, condition: (data) => Boolean(data?.report) },
  hooks: {
    afterRead: [
      ({ siblingData, req }) =>
        findingsText(siblingData.findings, isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE),
    ],
  },
}

/** One finding a line, those that are as they should be left out; null where there is no other. */
export function findingsText(stored: unknown, locale: Locale): string | null {
  return (
    readFindings(stored)
      .filter(({ level }) => level !== 'ok')
      .map((finding) => {
        const { title, found, measure, remedy } = findingWords(finding)[locale]
        return `${title}${locale === 'fr' ? ' : ' : ': '}${[found, measure, remedy].filter(Boolean).join(' ')}`
      })
      .join('\n') || null
  )
}
