import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/platform/keys'

/** How long a file for trying out shows the partner's edition. */
export const TRIAL_HOURS = 24

const HOUR = 3_600_000

/** The parameter of the frame's address that carries the key. */
export const TRIAL = 'try'

type Edition = { campaign: string; partner: string }

/**
 * A key by which a page that can't tell its host, a file on a disk, shows a partner's edition for a day. It ends by
 * itself, so that whoever takes it from a file has nothing for long; nothing of it is kept.
 */
export const trialKey = (edition: Edition, now: Date): string => {
  const until = Math.floor(now.getTime() / HOUR) + TRIAL_HOURS
  return `${until}.${signed(edition, until)}`
}

/** Whether a request's key is one of ours, for this edition, and not over. */
export function isTrial(key: string | null, edition: Edition, now: Date): boolean {
  const [, written, hash] = /^(\d{1,9})\.([0-9a-f]{64})$/.exec(key ?? '') ?? []
  const until = Number(written)
  if (hash === undefined || now.getTime() >= until * HOUR) return false
  return timingSafeEqual(Buffer.from(hash), Buffer.from(signed(edition, until)))
}

const signed = ({ campaign, partner }: Edition, until: number): string =>
  keyedHash('embed trial', JSON.stringify([campaign, partner, until]))
