import type { Locale } from '@/platform/languages'

/** As the database holds it: localized fields are objects by language. */
export type Row = Record<string, unknown>

/** What this rule needs of a field of Payload's `flattenedFields`. */
export type FieldShape = {
  name: string
  type: string
  localized?: boolean
  flattenedFields?: readonly FieldShape[]
  blocks?: readonly ({ slug: string; flattenedFields?: readonly FieldShape[] } | string)[]
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What one language shows of a row: its localized fields become that language's value, all others stay.
 * What is absent is null: one database leaves out what the other states.
 */
export function inLanguage(fields: readonly FieldShape[], row: Row, locale: Locale): Row {
  return Object.fromEntries(
    fields.map((field) => {
      const value = row[field.name] ?? null
      if (field.localized) return [field.name, isRow(value) ? (value[locale] ?? null) : value]
      return [field.name, below(field, value, locale)]
    }),
  )
}

function below(field: FieldShape, value: unknown, locale: Locale): unknown {
  if (Array.isArray(value) && (field.blocks || field.flattenedFields)) {
    return value.map((item) =>
      isRow(item) ? { ...item, ...inLanguage(fieldsOf(field, item), item, locale) } : item,
    )
  }
  if (!field.flattenedFields || field.type === 'array') return value
  return inLanguage(field.flattenedFields, isRow(value) ? value : {}, locale)
}

function fieldsOf(field: FieldShape, item: Row): readonly FieldShape[] {
  const block = field.blocks?.find((it) => typeof it === 'object' && it.slug === item.blockType)
  return (typeof block === 'object' ? block.flattenedFields : field.flattenedFields) ?? []
}

/** Change with every writing, and nobody is shown them. */
const UNSEEN = ['createdAt', 'updatedAt']

/**
 * What visitors of one language may see of a row; null when nothing: in the trash, or a collection with
 * drafts whose row is not published in this language.
 */
export function publicView(fields: readonly FieldShape[], row: Row | null, locale: Locale): Row | null {
  if (!row || row.deletedAt) return null
  const seen = inLanguage(
    fields.filter(({ name }) => !UNSEEN.includes(name)),
    row,
    locale,
  )
  const drafted = fields.some(({ name }) => name === '_status')
  return drafted && seen._status !== 'published' ? null : seen
}
