import { expect, it } from 'vitest'
import { unless } from './bilingual'

const even = unless((value) => value.length % 2 === 0, 'pair', 'even')
const ask = (value: unknown, required = false, language = 'fr') =>
  even(value, { req: { i18n: { language } }, required })

it('lets what is right stay, and what is empty where nothing is required', () => {
  for (const value of ['ab', '', null, undefined]) expect(ask(value)).toBe(true)
})

it('answers in the language of whoever reads', () => {
  for (const value of ['abc', 3, {}]) expect([ask(value), ask(value, false, 'en')]).toEqual(['pair', 'even'])
  expect(ask('', true)).toBe('pair')
})
