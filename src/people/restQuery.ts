import { z } from 'zod'

/** What a list holds at most, and what it holds when it is asked for "everything". */
export const MOST_DOCS = 200
/** Nobody builds a filter deeper than this by hand or in the admin. */
const MOST_NESTED = 12
const MOST_PAGES = 1_000_000

type Filter = { [key: string]: unknown }

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** `{ relationTo, value }` names a record of one of several collections. */
const operand = z.union([scalar, z.array(scalar), z.strictObject({ relationTo: z.string(), value: scalar })])
const isTime = (value: unknown): boolean => typeof value !== 'string' || !Number.isNaN(Date.parse(value))

/** The part of Payload's fields that says which of them are instants. */
export type QueryField = { type: string; name?: string }

const TIMES = ['createdAt', 'updatedAt', 'deletedAt']
const COMPARING = [
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'equals',
  'not_equals',
]
/** There is no field of places: these would only fail. */
const OF_PLACES = ['near', 'within', 'intersects']

const isFilter = (value: unknown): value is Filter =>
  z.record(z.string(), z.unknown()).safeParse(value).success

function filters(where: unknown, times: ReadonlySet<string>, level = 0): boolean {
  if (!isFilter(where) || level > MOST_NESTED) return false
  return Object.entries(where).every(([key, value]) => {
    if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
      const parts = Array.isArray(value) ? value : isFilter(value) ? Object.values(value) : null
      return parts?.every((part) => filters(part, times, level + 1)) ?? false
    }
    return (
      isFilter(value) && Object.entries(value).every(([operator, compared]) => holds(key, operator, compared))
    )
  })

  function holds(field: string, operator: string, compared: unknown): boolean {
    if (OF_PLACES.includes(operator) || !operand.safeParse(compared).success) return false
    const isOfTime = times.has(field.replace(/^version\./, ''))
    return !(isOfTime && COMPARING.includes(operator)) || isTime(compared)
  }
}

const choice = z.record(z.string(), z.unknown()).optional()

const Query = z.object({
  limit: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).optional(),
  page: whole(1, MOST_PAGES).optional(),
  depth: whole(0, 10).optional(),
  sort: z.union([z.string(), z.array(z.string())]).optional(),
  select: choice,
  populate: choice,
  joins: z.union([choice, z.literal('false')]),
})

/** The parts of a query that can't be read. `where` is looked at too, unless an endpoint reads it itself. */
export type QueryFault = keyof z.infer<typeof Query> | 'where'

/**
 * Reads a query as Payload will, and says which part makes no sense: Payload would answer it with an internal
 * error, or take it for something else.
 * @param fields of the collection that is asked
 */
export function queryFault(
  query: Readonly<Record<string, unknown>>,
  fields: readonly QueryField[] = [],
): QueryFault | null {
  const read = Query.safeParse(query)
  if (!read.success) {
    const [part] = read.error.issues[0]?.path ?? []
    return (part as QueryFault | undefined) ?? 'where'
  }
  if (query.where === undefined || query.where === '') return null
  const times = new Set([
    ...TIMES,
    ...fields.flatMap(({ type, name }) => (type === 'date' && name ? [name] : [])),
  ])
  return filters(query.where, times) ? null : 'where'
}

/** How many records a list may hold: none, less, or more than there may be, is the most. Undefined stays the default. */
export function cappedLimit(limit: unknown): number | undefined {
  const asked = z.coerce
    .number()
    .int()
    .safeParse(limit ?? Number.NaN)
  if (!asked.success) return undefined
  return asked.data <= 0 ? MOST_DOCS : Math.min(asked.data, MOST_DOCS)
}
