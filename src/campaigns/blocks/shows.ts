import type { CollectionBeforeChangeHook } from 'payload'

type Shown = { relationTo: 'pages' | 'media' | 'claims' | 'helplines' | 'press-kits'; value: string }

/** Where a block's field of this name points to: the blocks are JSON in the database and can't be queried. */
const FIELDS: Record<string, Shown['relationTo']> = {
  page: 'pages',
  picture: 'media',
  images: 'media',
  claims: 'claims',
  helplines: 'helplines',
  kits: 'press-kits',
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id
  return null
}

/**
 * Every record that a list of blocks (or a rich text) points to, once each, in reading order.
 * Pure; accepts whatever JSON the field holds.
 */
export function whatItShows(value: unknown): Shown[] {
  const found = new Map<string, Shown>()
  const add = (relationTo: Shown['relationTo'], target: unknown) => {
    const id = idOf(target)
    if (id) found.set(`${relationTo}:${id}`, { relationTo, value: id })
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) walk(child)
      return
    }
    if (!node || typeof node !== 'object') return
    const entries = Object.entries(node)
    // A link inside rich text: { doc: { relationTo: 'pages', value } }
    if ('doc' in node && node.doc && typeof node.doc === 'object' && 'value' in node.doc)
      add('pages', node.doc.value)
    for (const [key, child] of entries) {
      const relationTo = FIELDS[key]
      if (!relationTo) {
        walk(child)
        continue
      }
      for (const target of Array.isArray(child) ? child : [child]) add(relationTo, target)
    }
  }
  walk(value)
  return [...found.values()]
}

/** Keeps `shows` in step with the blocks of the language being saved: it answers "where is this used?". */
export const noteWhatItShows: CollectionBeforeChangeHook = ({ data }) =>
  'blocks' in data ? { ...data, shows: whatItShows(data.blocks) } : data
