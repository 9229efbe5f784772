import type { CollectionBeforeChangeHook } from 'payload'

type Data = Record<string, unknown>

const idOf = (value: unknown): string =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : String(value ?? '')

/**
 * Gives a record one key per language that a unique index can hold: two siblings can't take the same
 * address, even when both are saved at once. A record in the trash gives its address back.
 */
export const keepAddress =
  (place: (data: Data) => unknown): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const merged: Data = { ...originalDoc, ...data }
    const parts = [place(merged)].flat().map(idOf)
    const slug = merged.kind === 'home' ? 'home' : merged.slug
    const addressKey =
      merged.deletedAt || typeof slug !== 'string' || slug === '' ? null : [...parts, slug].join('/')
    return { ...data, addressKey }
  }
