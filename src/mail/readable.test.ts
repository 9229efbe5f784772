import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { readable } from './readable'
import { sealLetter } from './seal'

const blocks = sealLetter(
  [
    { kind: 'text', text: 'Bonjour,' },
    { kind: 'button', label: 'Confirmer', href: 'https://relais.example.org/secret' },
    { kind: 'code', code: '045109' },
    { kind: 'quote', text: 'Trop court' },
  ],
  randomBytes(32),
)

it('staff read a letter without its links and codes', () => {
  expect(readable({ language: 'fr', blocks })).toBe(
    'Bonjour,\n\nConfirmer\u00A0: [lien réservé à son destinataire]\n\n[code réservé à son destinataire]\n\n> Trop court',
  )
})

it('a row that was read without its letter has no text', () => {
  expect([readable({ subject: 'x' }), readable(null)]).toEqual([null, null])
})

it('a letter in two languages reads in both', () => {
  const both = sealLetter(
    [
      { kind: 'button', label: 'Décider', href: 'https://relais.example.org/a' },
      { kind: 'button', label: 'Decide', href: 'https://relais.example.org/a', locale: 'en' },
    ],
    randomBytes(32),
  )
  expect(readable({ language: 'fr', blocks: both })).toBe(
    'Décider\u00A0: [lien réservé à son destinataire]\n\nDecide: [link, its reader’s alone]',
  )
})
