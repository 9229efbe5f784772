import { describe, expect, it } from 'vitest'
import { renderLetter } from '@/platform/mail/render'
import { withdrawnLetter } from './letters'

const FRAME = { house: 'Fondation', site: 'https://example.org', lines: [] }
const letter = (paths: readonly string[], locale: 'fr' | 'en' = 'fr') =>
  withdrawnLetter(
    { to: 'a@example.org', locale, accreditation: 'a1' },
    [{ code: 'UPMCQX-1-91C4', path: '/fr/presse/lancement/1' }],
    { taken: 'image', by: 'person', paths },
  )
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `kit/images/vue ${at + 1}.jpg`)

describe('the mail of a withdrawal', () => {
  it('says which files to delete, in text and in HTML, and not in its subject', () => {
    for (const locale of ['fr', 'en'] as const) {
      const written = letter(['kit/images/Le passage: 2.jpg'], locale)
      const { text, html } = renderLetter(written, FRAME)
      expect(text).toContain('\n- kit/images/Le passage: 2.jpg\n')
      expect(html).toContain('>kit/images/Le passage: 2.jpg</li>')
      expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(
        locale === 'fr' ? 'Fichiers à supprimer :' : 'Files to delete:',
      )
      expect(written.subject).not.toContain('passage')
    }
  })

  it('lists twenty at most, and says how many more there are', () => {
    const names = (count: number) =>
      letter(numbered(count)).blocks.flatMap((block) => (block.kind === 'names' ? block.names : []))
    expect(names(99)).toEqual(numbered(99))
    expect(names(102)).toEqual([...numbered(99), '… et 3 de plus'])
  })

  it('has no empty list where nobody can read any more what the issue held', () =>
    expect(letter([]).blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'button']))
})
