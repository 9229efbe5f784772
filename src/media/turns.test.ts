import { expect, it } from 'vitest'
import { ImageRefusal } from './refusal'
import { inTurn } from './turns'

const tick = () => new Promise((resolve) => setTimeout(resolve, 2))

it('runs one at a time, in order, whatever becomes of the one before', async () => {
  const seen: string[] = []
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`)
      await tick()
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('turns away the ninth, and takes it once there is room', async () => {
  const eight = Array.from({ length: 8 }, () => inTurn(tick))
  await expect(inTurn(tick)).rejects.toThrow(ImageRefusal)
  await Promise.all(eight)
  await expect(inTurn(async () => 'room')).resolves.toBe('room')
})
