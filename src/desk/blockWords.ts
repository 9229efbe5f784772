/** The fields whose words tell one block from another, the best first. */
const TELLING = ['heading', 'text', 'caption', 'lede', 'kicker', 'body', 'people', 'origin', 'closing']

/** How many signs a row holds. */
const LENGTH = 72

/** The first words of a block, for its row in the admin; nothing for a block without any. Takes whatever the form holds. */
export function blockWords(block: unknown): string {
  if (typeof block !== 'object' || block === null) return ''
  const fields = block as Record<string, unknown>
  for (const name of TELLING) {
    const words = plain(fields[name]).replace(/\s+/g, ' ').trim()
    if (words) return words.length > LENGTH ? `${words.slice(0, LENGTH).trimEnd()}…` : words
  }
  return ''
}

/** A text, or the first words of a rich text. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { root, children, text } = value as { root?: unknown; children?: unknown; text?: unknown }
  if (typeof text === 'string') return text
  if (root) return plain(root)
  return Array.isArray(children) ? children.map(plain).join(' ') : ''
}
