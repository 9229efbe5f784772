import { expect, it } from 'vitest'
import { afterAttempt, PAUSES } from './schedule'

const now = new Date('2026-12-01T09:00:00Z')
const busy = { outcome: 'later', why: 'busy', down: false } as const

it('a mail that was taken is sent', () => {
  expect(afterAttempt({ outcome: 'accepted' }, 3, now)).toEqual({ state: 'sent' })
})

it('a mail that may be taken later waits longer each time, and fails after the last pause', () => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => {
    const after = afterAttempt(busy, attempts, now)
    return after.state === 'waiting' ? (after.nextAt.getTime() - now.getTime()) / 60_000 : null
  })
  expect(waits).toEqual([1, 5, 30, 120, 720])
  expect(afterAttempt(busy, PAUSES.length + 1, now)).toEqual({ state: 'failed', why: 'busy' })
})

it('a mail that is refused fails at once', () => {
  expect(afterAttempt({ outcome: 'refused', why: 'no such user' }, 1, now)).toEqual({
    state: 'failed',
    why: 'no such user',
  })
})
