import { describe, expect, it } from 'vitest'
import { passwordFlaw, passwordFlawInWords } from './password'

describe('a password', () => {
  it.each([
    ['', 'short'],
    ['elevenchars', 'short'],
    ['ééééééééééé', 'short'],
    ['e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', 'short'],
    ['aaaaaaaaaaaa', 'monotonous'],
    ['121212121212', 'monotonous'],
    ['quatre mots ordinaires', undefined],
    ['twelve chars', undefined],
    ['🌿🌱🌳🌲🍃🌾🌿🌱🌳🌲🍃🌾', undefined],
    [`long ${'words '.repeat(34)}`, 'long'],
  ])('%j', (password, flaw) => {
    expect(passwordFlaw(password)).toBe(flaw)
  })
  it('is refused in the language of the admin', () => {
    expect(passwordFlawInWords('short', 'en')).toContain('12 characters')
    expect(passwordFlawInWords('short', 'fr')).toContain('12 caractères')
    expect(passwordFlawInWords('quatre mots ordinaires', 'fr')).toBeUndefined()
  })
})
