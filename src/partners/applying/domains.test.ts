import { expect, it } from 'vitest'
import { isTrusted } from './domains'

const list = 'sarmelle.example.org\n@Osterel.example.org, \n\n.orvance.example.org\ngmail.com\nfr'

it.each([
  ['a@sarmelle.example.org', true],
  ['a@SARMELLE.example.org', true],
  ['a@mairie.sarmelle.example.org', true],
  ['a@osterel.example.org', true],
  ['a@orvance.example.org', true],
  ['a@notsarmelle.example.org', false],
  ['a@sarmelle.example.org.evil.example', false],
  ['sarmelle.example.org@evil.example', false],
  ['a@gmail.com', false],
  ['a@mairie.fr', false],
])('%s: %s', (email, trusted) => {
  expect(isTrusted(email, list)).toBe(trusted)
})

it('nobody is trusted where there is no list', () => {
  expect([isTrusted('a@b.example', null), isTrusted('a@b.example', '')]).toEqual([false, false])
})
