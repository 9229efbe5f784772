import { describe, expect, it, vi } from 'vitest'
import { codeHash, isSame, newCode, newToken, tokenHash, typedCode } from './tokens'

const secret = vi.hoisted(() => ({ PAYLOAD_SECRET: 'only-for-tests-0123456789-0123456789' }))
vi.mock('@/platform/env', () => ({ env: () => secret }))

const subject = { collection: 'partners', id: '1' }

describe('tokens and codes', () => {
  it('are new each time, and fit an address or six boxes', () => {
    const tokens = Array.from({ length: 50 }, newToken)
    expect(new Set(tokens).size).toBe(50)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
    for (let n = 0; n < 200; n += 1) expect(newCode()).toMatch(/^\d{6}$/)
  })
  it.each([
    ['045109', '045109'],
    [' 045 109 ', '045109'],
    ['045-109', '045109'],
    ['045\u202F109', '045109'],
    ['45109', null],
    ['0451090', null],
    ['abcdef', null],
    ['', null],
    ['9'.repeat(4000), null],
  ])('%j is typed as %j', (typed, code) => expect(typedCode(typed)).toBe(code))
})

describe('what is stored of them', () => {
  it('fits one purpose alone', () => {
    expect(tokenHash('confirm', 'x')).toMatch(/^[0-9a-f]{64}$/)
    expect(tokenHash('confirm', 'x')).toBe(tokenHash('confirm', 'x'))
    expect(tokenHash('login', 'x')).not.toBe(tokenHash('confirm', 'x'))
    expect(tokenHash('confirm', 'y')).not.toBe(tokenHash('confirm', 'x'))
  })
  it('of a code depends on the record and its reader', () => {
    const hash = codeHash('confirm', subject, 'a@example.org', '045109')
    for (const other of [
      codeHash('login', subject, 'a@example.org', '045109'),
      codeHash('confirm', { ...subject, id: '2' }, 'a@example.org', '045109'),
      codeHash('confirm', subject, 'b@example.org', '045109'),
      codeHash('confirm', subject, 'a@example.org', '045108'),
    ])
      expect(other).not.toBe(hash)
  })
  it('needs the secret of the house', () => {
    const [here, hereCode] = [tokenHash('confirm', 'x'), codeHash('confirm', subject, 'a', '045109')]
    secret.PAYLOAD_SECRET = 'another-one-for-tests-0123456789-0123'
    expect(tokenHash('confirm', 'x')).not.toBe(here)
    expect(codeHash('confirm', subject, 'a', '045109')).not.toBe(hereCode)
  })
  it('is compared whole', () => {
    expect([isSame('ab', 'ab'), isSame('ab', 'ac'), isSame('ab', 'abc')]).toEqual([true, false, false])
  })
})
