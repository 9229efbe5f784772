import { describe, expect, it } from 'vitest'
import { dialled, formatBytes, formatPixels, isPhone } from './numbers'

describe('formatBytes', () => {
  it.each([
    [0, 'fr', '0\u00A0octets'],
    [999, 'fr', '999\u00A0octets'],
    [84_300, 'fr', '84\u00A0Ko'],
    [999_700, 'fr', '1\u00A0Mo'],
    [1_840_000, 'fr', '1,8\u00A0Mo'],
    [38_400_000, 'en', '38.4\u00A0MB'],
    [512_000_000, 'en', '512\u00A0MB'],
  ] as const)('%d in %s', (bytes, locale, text) => {
    expect(formatBytes(bytes, locale)).toBe(text)
  })
})

it('says the pixels of an image', () => {
  expect(formatPixels(3600, 2700, 'fr')).toBe('3\u202F600\u00A0×\u00A02\u202F700\u00A0px')
  expect(formatPixels(3600, 2700, 'en')).toBe('3,600\u00A0×\u00A02,700\u00A0px')
})

it('dials what is printed with spaces', () => {
  expect(dialled('+33 1 99 00 27 10')).toBe('+33199002710')
  expect(dialled('116 000')).toBe('116000')
})

it.each([
  ['119', true],
  ['+33 1 99 00 27 10', true],
  ['01.99.00.27.10', true],
  ['(0) 1-99', true],
  ['abc', false],
  ['1', false],
  ['   ', false],
  ['119 poste 2', false],
  ['+', false],
  ['1'.repeat(30), false],
])('takes %j as a number to dial: %j', (number, right) => {
  expect(isPhone(number)).toBe(right)
})
