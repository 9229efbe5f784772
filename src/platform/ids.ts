/** The id (a string on both databases) of a record that is given as its id or as the record itself; null for neither. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}
