import { describe, expect, it } from 'vitest'
import { preferredLocale } from './acceptLanguage'

describe('preferredLocale', () => {
  it.each([
    [null, 'fr'],
    ['', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['de,en;q=0.5,fr;q=0.7', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['*', 'fr'],
    ['de-DE', 'fr'],
    ['EN-us', 'en'],
    ['en;q=nonsense', 'en'],
    [`${'x,'.repeat(5000)}en`, 'fr'],
  ])('%s -> %s', (header, expected) => {
    expect(preferredLocale(header)).toBe(expected)
  })
})
