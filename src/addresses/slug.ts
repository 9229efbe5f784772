import { RESERVED_SLUGS } from './words'

/** Longest slug: four of them and the path words still fit the 256 characters of a cache tag. */
export const SLUG_MAX_LENGTH = 50

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const YEAR = /^\d{4}$/

/**
 * What keeps a text from being a slug: `shape` (a-z, 0-9 and single hyphens inside, at most 50 characters),
 * `reserved` (a path word or room of any language, a segment of the application, or four digits, which a
 * press room reads as a year); null when it may be used.
 */
export function slugProblem(slug: string): 'shape' | 'reserved' | null {
  if (slug.length > SLUG_MAX_LENGTH || !SHAPE.test(slug)) return 'shape'
  return RESERVED_SLUGS.has(slug) || YEAR.test(slug) ? 'reserved' : null
}

/** Whether a segment of an address, or a field of a draft, may be a slug as it stands. */
export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && slugProblem(text) === null
