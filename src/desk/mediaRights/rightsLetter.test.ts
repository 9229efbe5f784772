import { expect, it } from 'vitest'
import { rightsLetter } from './rightsLetter'

const about = {
  collection: 'media' as const,
  asset: { id: 'a', name: 'Passage' },
  end: '2027-12-31T23:00:00.000Z',
  used: [
    { collection: 'pages' as const, id: 'p', title: 'Agir' },
    { collection: 'press-kits' as const, id: 'k', title: 'Lancement' },
  ],
}
const textOf = (letter: ReturnType<typeof rightsLetter>) =>
  letter.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

it.each([
  ['fr', '« Passage » valent jusqu’au 31 décembre 2027', 'Dossier de presse : Lancement', 'Aucune page'],
  ['en', '"Passage" last until 31 December 2027', 'Press kit: Lancement', 'No page'],
] as const)(
  'a notice in %s says until when, and where the image is used',
  (locale, subject, used, unused) => {
    const letter = rightsLetter(about, 'a@example.org', locale)
    expect(letter.subject).toContain(subject)
    expect(textOf(letter)).toContain(used)
    expect(textOf(rightsLetter({ ...about, used: [] }, 'a@example.org', locale))).toContain(unused)
  },
)

it('of a document speaks of the kits that offer it, and opens it', () => {
  const letter = rightsLetter({ ...about, collection: 'documents', used: [] }, 'a@example.org', 'fr')
  expect(letter.subject).toContain('le document « Passage » valent')
  expect(textOf(letter)).toContain('Aucun dossier de presse')
  expect(JSON.stringify(letter.blocks)).toContain('/admin/collections/documents/a')
})
