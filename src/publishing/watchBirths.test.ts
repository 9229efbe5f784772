import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { type Birth, LOOK_MS, watchBirths } from './watchBirths'

const START = Date.parse('2027-03-01T08:00:00Z')
const DAY = 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A database of births, and what was ended when, on a clock that may be moved away from the timers. */
function house(births: Birth[] = []) {
  const state = { births, down: false, shift: 0, reads: 0, complaints: 0 }
  const ended: [at: number, tags: readonly string[]][] = []
  const clock = () => Date.now() + state.shift
  const watch = watchBirths({
    read: async (after) => {
      state.reads += 1
      if (state.down) throw new Error('down')
      return state.births.filter(({ at }) => at > after)
    },
    end: (tags) => void ended.push([clock() - START, tags]),
    clock,
    complain: () => {
      state.complaints += 1
    },
    since: START - 5_000,
  })
  onTestFinished(watch.stop)
  return { state, ended, watch, clock }
}
const issue = (at: number, key = 'kit-issues:a'): Birth => ({ key, at: START + at, tags: [`doc:${key}`] })
const ENDED = ['doc:kit-issues:a']

it('ends pages at the very instant, and not a millisecond before', async () => {
  const { ended } = house([issue(3_000)])
  await vi.advanceTimersByTimeAsync(2_999)
  expect(ended).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(ended).toEqual([[3_000, ENDED]])
  await vi.advanceTimersByTimeAsync(10 * LOOK_MS)
  expect(ended).toHaveLength(1)
})

it('waits longer than a timer can', async () => {
  const { ended } = house([issue(60 * DAY)])
  await vi.advanceTimersByTimeAsync(0)
  vi.setSystemTime(START + 60 * DAY - 1_500)
  await vi.advanceTimersByTimeAsync(1_400)
  expect(ended).toEqual([])
  await vi.advanceTimersByTimeAsync(1_600)
  expect(ended.map(([, tags]) => tags)).toEqual([ENDED])
})

it('sees within a second that the clock was put forward', async () => {
  const { ended, state } = house([issue(DAY)])
  await vi.advanceTimersByTimeAsync(100)
  state.shift = DAY
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ended.map(([, tags]) => tags)).toEqual([ENDED])
})

it('lets an instant come again when the clock was put back before it', async () => {
  const { ended, state } = house([issue(3_000)])
  await vi.advanceTimersByTimeAsync(3_500)
  state.shift = -3_000
  await vi.advanceTimersByTimeAsync(LOOK_MS + 5_000)
  expect(ended.map(([at]) => at)).toEqual([3_000, 3_000])
})

it('needs no database at the instant', async () => {
  const { ended, state } = house([issue(3_000)])
  await vi.advanceTimersByTimeAsync(0)
  state.down = true
  await vi.advanceTimersByTimeAsync(3_000)
  expect(ended).toEqual([[3_000, ENDED]])
})

it('tries again each second while the database is down, and makes good what it missed', async () => {
  const { ended, state } = house()
  await vi.advanceTimersByTimeAsync(0)
  state.births = [issue(LOOK_MS + 2_000)]
  state.down = true
  await vi.advanceTimersByTimeAsync(LOOK_MS + 4_000)
  expect([ended, state.complaints >= 4]).toEqual([[], true])
  state.down = false
  await vi.advanceTimersByTimeAsync(1_100)
  expect(ended.map(([, tags]) => tags)).toEqual([ENDED])
})

it('learns at once what this process writes, and within thirty seconds what others write', async () => {
  const { ended, state, watch } = house()
  await vi.advanceTimersByTimeAsync(5_000)
  state.births = [issue(6_000)]
  watch.look()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ended.map(([at]) => at)).toEqual([6_000])
  // Committed by another process after its instant, and after the last reading.
  state.births = [...state.births, issue(20_000, 'kit-issues:b')]
  await vi.advanceTimersByTimeAsync(LOOK_MS)
  expect(ended.slice(1).map(([, tags]) => tags)).toEqual([['doc:kit-issues:b']])
})

it('makes good what was born while it started', async () => {
  const { ended } = house([issue(-4_000)])
  await vi.advanceTimersByTimeAsync(1)
  expect(ended.map(([, tags]) => tags)).toEqual([ENDED])
})

it('forgets an instant that was moved', async () => {
  const { ended, state, watch } = house([issue(3_000)])
  await vi.advanceTimersByTimeAsync(1_000)
  state.births = [issue(9_000)]
  watch.look()
  await vi.advanceTimersByTimeAsync(7_999)
  expect(ended).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(ended.map(([at]) => at)).toEqual([9_000])
})

it('reads once more when it is asked while it reads', async () => {
  const { state, watch } = house()
  watch.look()
  watch.look()
  await vi.advanceTimersByTimeAsync(10)
  expect(state.reads).toBe(2)
})

it('stops', async () => {
  const { ended, watch } = house([issue(1_000)])
  await vi.advanceTimersByTimeAsync(1)
  watch.stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ended).toEqual([])
})
