import { describe, expect, it } from 'vitest'
import { createLimiter } from './rateLimit'

function limiter(options: { maxKeys?: number } = {}) {
  let instant = 1_000_000
  const made = createLimiter({ tries: 3, windowMs: 60_000, clock: () => instant, ...options })
  return {
    ...made,
    wait: (seconds: number) => {
      instant += seconds * 1000
    },
  }
}

describe('a limit of three a minute', () => {
  it('allows three and says how long to wait for the fourth', () => {
    const { take, wait } = limiter()
    expect(take('a')).toEqual({ allowed: true })
    wait(10)
    expect(take('a')).toEqual({ allowed: true })
    expect(take('a')).toEqual({ allowed: true })
    wait(20)
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 30 })
  })
  it('lets in whoever waited as long as told, one try at a time', () => {
    const { take, wait } = limiter()
    for (const pause of [0, 10, 10]) {
      wait(pause)
      take('a')
    }
    const refused = take('a')
    wait(refused.allowed ? 0 : refused.retryAfterSeconds)
    expect(take('a')).toEqual({ allowed: true })
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 10 })
  })
  it('does not count refused tries', () => {
    const { take, wait } = limiter()
    for (let i = 0; i < 50; i++) take('a')
    wait(60)
    expect(take('a')).toEqual({ allowed: true })
  })
  it('keeps keys apart', () => {
    const { take } = limiter()
    for (let i = 0; i < 4; i++) take('a')
    expect(take('b')).toEqual({ allowed: true })
  })
  it('forgets what it is told to forget', () => {
    const { take, forget } = limiter()
    for (let i = 0; i < 3; i++) take('a')
    forget('a')
    expect(take('a')).toEqual({ allowed: true })
  })
})

it('remembers a bounded number of keys, and drops those not seen for longest', () => {
  const { take } = limiter({ maxKeys: 2 })
  for (const key of ['old', 'old', 'old', 'kept', 'kept', 'kept', 'new']) take(key)
  expect(take('kept').allowed).toBe(false)
  expect(take('old').allowed).toBe(true)
})
