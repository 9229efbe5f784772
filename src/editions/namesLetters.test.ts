import { expect, it } from 'vitest'
import { namesLetter } from './namesLetters'

it('puts no organisation’s name after "de": it may begin with a noun or a vowel', () => {
  const letter = namesLetter({
    to: 'a@example.org',
    locale: 'fr',
    isManager: true,
    partner: 'Commune de Sarmelle',
    vote: '2027-03-14T12:00:00.000Z',
    campaign: { title: 'Une photo, mille chemins', slug: 'photo' },
    edition: 'e',
    named: [{ language: 'fr', name: 'Solène Varenne' }],
    members: 1,
  })
  expect(JSON.stringify(letter)).toContain('Commune de Sarmelle')
  expect(JSON.stringify(letter)).not.toMatch(/(de|d’|du) Commune/)
})
