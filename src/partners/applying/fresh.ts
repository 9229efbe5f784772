import type { Application } from '@/payload-types'
import { now } from '@/platform/clock'

const HOUR_MS = 3_600_000

/**
 * For how long the page after the form tells what was typed: whoever wrote it is still there. Its address stays in
 * the history of a computer that others may share.
 */
export const isFresh = ({ createdAt }: Pick<Application, 'createdAt'>): boolean =>
  now().getTime() - new Date(createdAt).getTime() < HOUR_MS
