import {
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isLocale, type Locale } from '@/platform/languages'
import { refused } from './refused'
import type { Rule } from './rule'
import { askRules } from './runner'

/** Collects what the rules need to see: the record merged with what is saved, and what it points to. */
export type Gather<Subject> = (args: {
  data: Record<string, unknown>
  id: string | undefined
  locale: Locale
  req: PayloadRequest
}) => Promise<Subject>

const LANGUAGE_NAME = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
} as const

/**
 * Stands before every door that publishes: REST, bulk, duplicate, restore, jobs and the Local API all run
 * this hook. A refusal is a ValidationError at the field, so that the admin shows it in place; paths know
 * no language, so the text says which one.
 */
export function gated<Subject>(
  collection: CollectionConfig,
  rules: readonly Rule<Subject>[],
  gather: Gather<Subject>,
): CollectionConfig {
  const gate: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection: { slug } }) => {
    if (data._status !== 'published') return data
    const locale = isLocale(req.locale) ? req.locale : null
    if (!locale)
      throw new ValidationError(
        { collection: slug, errors: [{ path: '_status', message: 'Publish one language at a time.' }], req },
        req.t,
      )
    const merged = { ...originalDoc, ...data }
    const id = typeof originalDoc?.id === 'string' ? originalDoc.id : undefined
    const refusals = askRules(rules, await gather({ data: merged, id, locale, req }), locale)
    if (refusals.length === 0) return data
    const tongue = req.i18n?.language === 'en' ? 'en' : 'fr'
    throw refused({ collection: slug, id, req }, refusals, ` (${LANGUAGE_NAME[locale][tongue]})`)
  }
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), gate] },
  }
}
