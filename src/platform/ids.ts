/** The id (a string on both databases) of a record that is given as its id or as the record itself; null for neither. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}

/** The ids of a list of records, each given as its id or as the record itself; what is neither is left out. */
export const idsOf = (values: unknown): string[] =>
  (Array.isArray(values) ? values : []).map(idOf).filter((id) => id !== null)
