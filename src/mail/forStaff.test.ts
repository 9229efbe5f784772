import { describe, expect, it } from 'vitest'
import { LetterBody } from '@/platform/mail/letter'
import { forStaff } from './forStaff'
import type { Letter } from './letter'

const letter = (subject: Record<'fr' | 'en', string>) =>
  forStaff(
    (locale): Letter => ({
      to: 'house@example.org',
      locale,
      subject: subject[locale],
      blocks: [
        { kind: 'text', text: `Texte ${locale}` },
        { kind: 'quote', text: 'mot pour mot' },
        { kind: 'button', label: `Bouton ${locale}`, href: 'https://example.org/' },
      ],
      purpose: 'test',
    }),
  )

describe('a letter for the house', () => {
  const both = letter({ fr: 'Une demande', en: 'An application' })
  it('says everything in French, then in English, each part in its language', () => {
    expect(both).toMatchObject({ locale: 'fr', subject: 'Une demande / An application' })
    expect(both.blocks).toEqual([
      { kind: 'text', text: 'Texte fr' },
      { kind: 'quote', text: 'mot pour mot' },
      { kind: 'button', label: 'Bouton fr', href: 'https://example.org/' },
      { kind: 'text', text: 'Texte en', locale: 'en' },
      { kind: 'quote', text: 'mot pour mot' },
      { kind: 'button', label: 'Bouton en', href: 'https://example.org/', locale: 'en' },
    ])
  })
  it.each([
    ['a'.repeat(100), 'b'.repeat(97)],
    ['a'.repeat(100), 'b'.repeat(98)],
    ['a'.repeat(200), 'b'.repeat(200)],
    ['😀'.repeat(100), 'b'.repeat(5)],
  ])('has a subject that can be sent, however long the names', (fr, en) => {
    const { subject } = LetterBody.parse(letter({ fr, en }))
    expect(subject).toContain(' / ')
    expect(subject).toContain(` / ${en[0]}`)
  })
})
