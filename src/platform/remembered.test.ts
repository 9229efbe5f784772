import { expect, it, vi } from 'vitest'
import { remembered } from './remembered'

const twice = () => {
  const answer = vi.fn((text: string, n: number) => text.repeat(n))
  return { answer, ask: remembered(2, (text, n) => `${n} ${text}`, answer) }
}

it('answers the same question once', () => {
  const { answer, ask } = twice()
  expect([ask('a', 2), ask('a', 2), ask('a', 3)]).toEqual(['aa', 'aa', 'aaa'])
  expect(answer).toHaveBeenCalledTimes(2)
})

it('forgets what was not asked for longest', () => {
  const { answer, ask } = twice()
  for (const text of ['a', 'b', 'a', 'c', 'a']) ask(text, 1)
  expect(answer.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'c'])
  ask('b', 1)
  expect(answer).toHaveBeenCalledTimes(4)
})

it('remembers an answer that is undefined', () => {
  const answer = vi.fn((): undefined => {})
  const ask = remembered(1, () => '', answer)
  ask()
  ask()
  expect(answer).toHaveBeenCalledOnce()
})
