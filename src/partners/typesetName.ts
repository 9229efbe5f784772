/** How a name is set that stands for a logo: 22, 18 or 15 px (look: Lock-ups). */
export type NameSize = 'short' | 'mid' | 'long'

/** Letters up to which a name has each size. */
const UP_TO = { short: 18, mid: 45, long: 140 } as const

const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/**
 * The size at which a party without a logo has its name set in the lock-up; it wraps and is never cut.
 * Letters are what a reader counts: an accent or a joined emoji is no letter of its own.
 * @returns null for a name that can't stand there: none, or over 140 letters
 */
export function nameSize(name: string): NameSize | null {
  const count = [...letters.segment(name.trim().normalize('NFC'))].length
  if (count === 0 || count > UP_TO.long) return null
  if (count <= UP_TO.short) return 'short'
  return count <= UP_TO.mid ? 'mid' : 'long'
}
