/** The part of Payload's fields that says where a path leads. */
export type SortField = {
  type: string
  name?: string
  flattenedFields?: readonly SortField[]
}

const RELATIONSHIPS = ['relationship', 'upload', 'join']

/**
 * Whether a path of `sort` leads into another record. Payload filters what is found by another record, but
 * not the order of what is sorted by it: the order of helplines would tell the addresses of those who verified
 * them.
 */
export function leadsElsewhere(fields: readonly SortField[], path: string): boolean {
  // Versions sort by the fields of the record under `version`.
  const [first = '', ...rest] = path
    .replace(/^-/, '')
    .replaceAll('__', '.')
    .replace(/^version\./, '')
    .split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field || rest.length === 0) return false
  if (RELATIONSHIPS.includes(field.type)) return true
  return leadsElsewhere(field.flattenedFields ?? [], rest.join('.'))
}

/** The paths of a `sort` as requests send it: one, several with commas, or a list. */
export const sortPaths = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
