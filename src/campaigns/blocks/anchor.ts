import type { PageBlock } from './slugs'

/**
 * The id of a block on its page: the anchor the editor chose, else its heading without accents and signs.
 * Null for a block without either: nothing can point to it.
 */
export function anchorOf(block: PageBlock): string | null {
  if ('anchor' in block && block.anchor) return block.anchor
  return 'heading' in block && block.heading ? slugOf(block.heading) : null
}

/** A heading as an id: lower case, no accents, words joined by hyphens, at most 60 characters. */
export const slugOf = (text: string): string | null =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || null
