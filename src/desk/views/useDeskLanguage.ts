'use client'
import { useTranslation } from '@payloadcms/ui'

/** The language in which whoever is in the admin reads it. */
export const useDeskLanguage = (): 'fr' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'fr')
