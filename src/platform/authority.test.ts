import { expect, it } from 'vitest'
import { authority } from './authority'

it.each([
  ['127.0.0.1', '127.0.0.1:3000'],
  ['localhost', 'localhost:3000'],
  ['::1', '[::1]:3000'],
])('%s is written %s', (host, written) => {
  expect(authority(host, 3000)).toBe(written)
  expect(new URL(`http://${written}`).port).toBe('3000')
})
