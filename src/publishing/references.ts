import type { FieldShape, Row } from './publicView'

/** A field of Payload's `flattenedFields`, with where it points. */
export type ReferringField = FieldShape & {
  relationTo?: string | readonly string[]
  collection?: string | readonly string[]
}

export type References = {
  /**
   * How deep the documents were asked to be populated. An id within that depth is a document that could not
   * be had, and may be there later; beyond it, an id is nothing that a page could show.
   */
  depth: number
  /** The fields of a collection, to go into documents that came populated. */
  fieldsOf: (collection: string) => readonly ReferringField[]
  seen: (collection: string, id: string | number) => void
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/**
 * Names every document that a document shows, at any depth, through relationships, uploads, joins, blocks and
 * rich text: populated, or as an id where it should have been populated and was refused.
 */
export function visitReferences(fields: readonly ReferringField[], doc: Row, to: References): void {
  for (const field of fields) {
    const value = doc[field.name]
    if (value === null || value === undefined) continue
    if (field.type === 'relationship' || field.type === 'upload')
      for (const one of listOf(value)) visitOne(field.relationTo, one, to)
    else if (field.type === 'join') visitJoin(field, value, to)
    else if (field.type === 'richText') visitRichText(value, to)
    else for (const item of listOf(value)) if (isRow(item)) visitReferences(inside(field, item), item, to)
  }
}

function inside(field: ReferringField, item: Row): readonly ReferringField[] {
  const block = field.blocks?.find((it) => typeof it === 'object' && it.slug === item.blockType)
  return (typeof block === 'object' ? block.flattenedFields : field.flattenedFields) ?? []
}

function visitOne(relationTo: ReferringField['relationTo'], value: unknown, to: References): void {
  if (isRow(value) && typeof value.relationTo === 'string' && 'value' in value) {
    visitOne(value.relationTo, value.value, to)
  } else if (typeof relationTo === 'string' && isId(value)) {
    if (to.depth > 0) to.seen(relationTo, value)
  } else if (typeof relationTo === 'string' && isRow(value) && isId(value.id)) {
    to.seen(relationTo, value.id)
    visitReferences(to.fieldsOf(relationTo), value, { ...to, depth: to.depth - 1 })
  }
}

function visitJoin({ collection }: ReferringField, value: unknown, to: References): void {
  const docs = isRow(value) ? value.docs : undefined
  for (const one of listOf(docs)) visitOne(typeof collection === 'string' ? collection : undefined, one, to)
}

/** Rich text names its documents the same way at any place: `relationTo` beside `value`. */
function visitRichText(node: unknown, to: References): void {
  if (Array.isArray(node)) for (const each of node) visitRichText(each, to)
  if (!isRow(node)) return
  if (typeof node.relationTo === 'string' && 'value' in node) visitOne(node.relationTo, node.value, to)
  else for (const each of Object.values(node)) visitRichText(each, to)
}
