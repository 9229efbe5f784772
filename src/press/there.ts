import type { Where } from 'payload'
import type { KitIssue } from '@/payload-types'

/** An issue that is public, was, or waits to be: not one that is gone for good. */
export const isThere = ({ state }: Pick<KitIssue, 'state'>): boolean =>
  state !== 'pulled' && state !== 'stopped'

/** The same, asked of the database. */
export const THERE: Where = { state: { not_in: ['pulled', 'stopped'] } }
