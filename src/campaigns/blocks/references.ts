import { idOf, idsOf } from '@/platform/ids'

/** A record that a block points to, and the path of the field that does. */
export type Reference = {
  relationTo: 'pages' | 'media' | 'claims' | 'helplines' | 'press-kits'
  id: string
  /** Payload's path of the field, under the list's own name: `blocks.2.picture`. */
  path: string
}

/** Where a field of this name points to: the blocks are JSON in the database and can't be queried. */
const FIELDS: Record<string, Reference['relationTo']> = {
  page: 'pages',
  picture: 'media',
  images: 'media',
  claims: 'claims',
  helplines: 'helplines',
  kits: 'press-kits',
}

/**
 * Every record that a list of blocks, its rich texts included, points to, in reading order; one entry per
 * place. Pure; accepts whatever JSON the field holds.
 */
export function references(value: unknown, at: string): Reference[] {
  if (Array.isArray(value)) return value.flatMap((child, i) => references(child, `${at}.${i}`))
  if (!value || typeof value !== 'object') return []
  const linked = 'doc' in value && value.doc && typeof value.doc === 'object' && 'value' in value.doc
  const link = linked ? idOf((value.doc as { value: unknown }).value) : null
  const own: Reference[] = link ? [{ relationTo: 'pages', id: link, path: at }] : []
  const below = Object.entries(value).flatMap(([key, child]) => {
    if (key === 'doc') return []
    const relationTo = FIELDS[key]
    const path = `${at}.${key}`
    if (!relationTo) return references(child, path)
    const ids = idsOf([child].flat())
    return ids.map((id) => ({ relationTo, id, path }))
  })
  return [...own, ...below]
}
