import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '@/platform/mail/letter'
import { openLetter, sealLetter } from './seal'

const key = randomBytes(32)
const blocks: LetterBlock[] = [
  { kind: 'text', text: 'Bonjour' },
  { kind: 'button', label: 'Confirmer', href: 'https://relais.example.org/fr/c/secret-of-the-link' },
  { kind: 'code', code: '045109' },
  { kind: 'button', label: 'Refuser', href: 'https://relais.example.org/fr/r/another-secret' },
]

describe('a sealed letter', () => {
  const { open: stored, sealed } = sealLetter(blocks, key)
  it('shows neither links nor codes', () => {
    const all = JSON.stringify(stored) + sealed
    for (const secret of ['secret', '045109']) expect(all).not.toContain(secret)
    expect(all).toContain('Confirmer')
  })
  it('opens with its key to what it was', () => {
    expect(openLetter(stored, sealed, key)).toEqual(blocks)
  })
  it('stays shut with another key, changed, or wiped', () => {
    const changed = `${sealed?.slice(0, -2)}AA`
    expect(openLetter(stored, sealed, randomBytes(32))).toBeNull()
    expect(openLetter(stored, changed, key)).toBeNull()
    expect(openLetter(stored, 'AA', key)).toBeNull()
    expect(openLetter(stored, null, key)).toBeNull()
  })
  it('is never the same twice', () => {
    expect(sealLetter(blocks, key).sealed).not.toBe(sealed)
  })
})

it('a letter without links has nothing to seal', () => {
  const text: LetterBlock[] = [{ kind: 'text', text: 'Bonjour' }]
  expect(sealLetter(text, key)).toEqual({ open: text, sealed: null })
  expect(openLetter(text, null, key)).toEqual(text)
})
