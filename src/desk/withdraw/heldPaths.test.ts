import { describe, expect, it } from 'vitest'
import { french, image, issued, kit, pdf } from '@/press/kit.fixture'
import { archiveName } from '@/press/kitArchive'
import { whole } from '@/press/selection'
import { heldPaths } from './heldPaths'

const document = pdf('Bilan', Buffer.from('pdf'))
const web = {
  ...kit.images[0]?.files[0],
  size: 'web' as const,
  href: '/files/media/1/abcdef0123456789-web.png',
}
const [first, second] = [image('Le passage', Buffer.from('one')), image('La cour', Buffer.from('two'))]
const both = { ...first, files: [...first.files, { ...first.files[0], ...web }] } as typeof first
const frozen = issued({ ...kit, images: [both, second], documents: [document] })

const archive = (locale: 'fr' | 'en', more = {}) => ({
  what: 'archive' as const,
  file: archiveName(frozen, { ...whole(locale), ...more }),
})
const held = (...takes: Parameters<typeof heldPaths>[1]) => heldPaths(frozen, takes, [first.id], 'fr')

describe('what somebody holds of an image', () => {
  it('is each of its files by its path in the archive that was taken, in that archive’s language', () => {
    const [fr, en] = [frozen.content.editions[0]?.slug, frozen.content.editions[1]?.slug]
    expect(fr).not.toBe(en)
    expect(held(archive('fr'))).toEqual([`${fr}/images/Le passage.png`, `${fr}/images/Le passage (web).png`])
    // Whoever reads French took the English archive: they have its names.
    expect(held(archive('en'))).toEqual([
      `${en}/images/Two arms meet.png`,
      `${en}/images/Two arms meet (web).png`,
    ])
    expect(held(archive('fr'), archive('en'), archive('fr'))).toHaveLength(4)
  })

  it('is what the archive held of it, where a part was chosen', () => {
    expect(held(archive('fr', { size: 'web', languages: 'one' }))).toEqual([
      `${french.slug}/images/Le passage (web).png`,
    ])
  })

  it('is the file that was taken alone, and no other', () => {
    expect(held({ what: 'file', file: 'Le passage (web).png' })).toEqual(['Le passage (web).png'])
    expect(held({ what: 'file', file: 'La cour.png' }, { what: 'file', file: 'Le passage.png' })).toEqual([
      'Le passage.png',
    ])
  })

  it('is how the whole archive names it in their language, where nothing else is known', () => {
    const all = [`${french.slug}/images/Le passage.png`, `${french.slug}/images/Le passage (web).png`]
    for (const takes of [
      [{ what: 'opened' as const }],
      [{ what: 'archive' as const, file: null }],
      [{ what: 'archive' as const, file: 'something-else.zip' }],
      [{ what: 'file' as const, file: 'La cour.png' }],
      [],
    ])
      expect(held(...takes)).toEqual(all)
    expect(heldPaths(frozen, [{ what: 'opened' }], [first.id], 'en')[0]).toContain('images/Two arms meet')
  })

  it('names nothing that the kit did not hold', () => {
    expect(heldPaths(frozen, [archive('fr')], ['other'], 'fr')).toEqual([])
    const paths = new Set(frozen.files.flatMap(({ path, pathIn }) => [path, ...Object.values(pathIn)]))
    for (const path of held(archive('fr'), archive('en'), { what: 'opened' }))
      expect(paths).toContain(path.slice(path.indexOf('/') + 1))
  })
})

it('a document is named as an image is, and stands in archives of its language', () => {
  const of = (...takes: Parameters<typeof heldPaths>[1]) => heldPaths(frozen, takes, [document.id], 'fr')
  expect(of(archive('fr'))).toEqual([`${french.slug}/documents/Bilan.pdf`])
  expect(of({ what: 'file', file: 'Bilan.pdf' })).toEqual(['Bilan.pdf'])
})
