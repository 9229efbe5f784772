import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

const listeners = vi.hoisted(() => ({ count: 0 }))
vi.mock('@/publishing/answered', () => ({
  onAnswered: () => {
    listeners.count += 1
  },
}))
vi.mock('@/platform/env', () => ({
  env: () => ({ DATA_DIR: '/nowhere', INTERNAL_SECRET: 'only-for-tests-jihgfedcba9876543210' }),
}))

it('counts an answer once, also where the start was tried again', async () => {
  const { startCounting } = await import('./counting')
  const before = process.listenerCount('exit')
  for (let tries = 0; tries < 3; tries += 1) startCounting({} as Payload)
  expect([listeners.count, process.listenerCount('exit') - before]).toEqual([1, 1])
})
