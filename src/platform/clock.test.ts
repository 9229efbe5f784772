import { afterEach, expect, it } from 'vitest'
import { now, setClock } from './clock'

afterEach(() => setClock())

it('is the system clock', () => {
  const before = Date.now()
  expect(now().getTime()).toBeGreaterThanOrEqual(before)
  expect(now().getTime()).toBeLessThanOrEqual(Date.now())
})

it('can be moved and let go again', () => {
  const instant = Date.UTC(2027, 9, 6, 8, 0, 0)
  setClock(() => instant)
  expect(now().toISOString()).toBe('2027-10-06T08:00:00.000Z')
  setClock()
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
})
