const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/**
 * The class that sizes a name set in type, by its letters: up to 18 at full size (no class), up to 45 middling,
 * beyond that small (look: Lock-ups; records hold at most 140). Letters are what a reader counts: a combining
 * accent is none of its own.
 */
export function nameSize(name: string): 'mid' | 'long' | null {
  const count = [...letters.segment(name.trim())].length
  if (count <= 18) return null
  return count <= 45 ? 'mid' : 'long'
}
