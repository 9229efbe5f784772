import { expect, it } from 'vitest'
import { letterOf } from './fromMessage'

const message = {
  to: 'anne@example.org',
  subject: 'Nouveau mot de passe',
  text: 'Bonjour,\n\nOuvrez cette adresse :\nhttps://relais.example.org/admin/reset/secret\n\nSinon, ne faites rien.\n',
}

it('an address alone on its line becomes a button, the rest stays text', () => {
  expect(letterOf(message)).toEqual({
    to: 'anne@example.org',
    subject: 'Nouveau mot de passe',
    locale: 'fr',
    purpose: 'account',
    blocks: [
      { kind: 'text', text: 'Bonjour,\n\nOuvrez cette adresse :' },
      {
        kind: 'button',
        label: 'Nouveau mot de passe',
        href: 'https://relais.example.org/admin/reset/secret',
      },
      { kind: 'text', text: 'Sinon, ne faites rien.' },
    ],
  })
})

it.each([
  [{ 'Content-Language': 'en' }, 'en'],
  [{ 'Content-Language': 'xx' }, 'fr'],
  [undefined, 'fr'],
])('%j is written in %s', (headers, locale) => {
  expect(letterOf({ ...message, headers }).locale).toBe(locale)
})

it('one without a text says what it lacks', () => {
  expect(() => letterOf({ ...message, text: undefined, html: '<p>x</p>' })).toThrow('give \\"text\\"')
})
