import { describe, expect, it } from 'vitest'
import { readRange } from './archive/read'
import { english, french, image, kit } from './kit.fixture'
import { kitArchive, kitFiles } from './kitFiles'
import { manifestOf, manifestSchema } from './manifest'

const textOf = (path: string, content = kit): string => {
  const source = kitFiles(content, french).find((file) => file.path === path)?.entry.source
  return source && 'bytes' in source ? new TextDecoder().decode(source.bytes) : ''
}
const manifest = (content = kit) => manifestSchema.parse(JSON.parse(textOf('manifest.json', content)))

describe('kitFiles', () => {
  it('holds a readme per language, the manifest, the texts and the images, in that order', () => {
    expect(kitFiles(kit, french).map(({ kind, path }) => [kind, path])).toEqual([
      ['readme', 'LISEZMOI.txt'],
      ['readme', 'README.txt'],
      ['manifest', 'manifest.json'],
      ['release', 'fr/communique.txt'],
      ['facts', 'fr/fiche-de-faits.txt'],
      ['facts', 'en/fact-sheet.txt'],
      ['image', 'images/Le passage.png'],
      ['image', 'images/le passage-2.png'],
    ])
  })

  it('speaks only the languages in which the kit is published', () => {
    const paths = kitFiles({ ...kit, editions: [english] }, french).map(({ path }) => path)
    expect(paths.filter((path) => /^fr\/|LISEZMOI/.test(path))).toEqual([])
    expect(textOf('manifest.json', { ...kit, editions: [english] })).not.toContain(french.title)
  })

  it('names the archive and its images in the language that it is taken in, readme and manifest too', () => {
    const { fileName, files } = kitArchive(kit, english)
    expect(fileName).toBe('launch.zip')
    expect(files.filter(({ kind }) => kind === 'image').map(({ path }) => path)).toEqual([
      'images/Two arms meet.png',
      'images/Two arms meet-2.png',
    ])
    const sources = files.flatMap(({ kind, entry: { source } }) =>
      kind !== 'image' && 'bytes' in source ? [new TextDecoder().decode(source.bytes)] : [],
    )
    for (const text of sources) expect(text).not.toContain('images/Le passage')
    expect(sources.filter((text) => text.includes('images/Two arms meet.png'))).toHaveLength(3)
  })

  it('takes a title with slashes for a name, not for folders', () => {
    const content = { ...kit, images: [image('../Avant / après: con', new Uint8Array(1))] }
    expect(kitFiles(content, french).at(-1)?.path).toBe('images/-Avant - après- con.png')
  })
})

describe('the manifest', () => {
  it('tells hash, bytes, credit, licence, origin and words of each file', () => {
    const files = manifest().files
    expect(files.map(({ path }) => path)).toEqual(
      kitFiles(kit, french)
        .map(({ path }) => path)
        .filter((path) => path !== 'manifest.json'),
    )
    for (const { path, entry } of kitFiles(kit, french)) {
      if (path !== 'manifest.json') {
        expect(files).toContainEqual(
          expect.objectContaining({ path, bytes: entry.size, sha256: entry.sha256 }),
        )
      }
    }
    expect(files.find(({ path }) => path === 'images/Le passage.png')?.image).toEqual({
      name: 'Le passage',
      width: 3600,
      height: 2700,
      alt: { fr: 'Deux bras se rejoignent.', en: 'Two arms meet.' },
      author: 'Atelier',
      credit: 'Fondation Mille Lanternes',
      licence: 'CC-BY-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
    })
  })

  it('tells claims once, with their words per language, and releases with their file', () => {
    expect(manifest().claims).toEqual([
      expect.objectContaining({
        key: 'C09',
        wording: {
          fr: 'Fin 2022, 53\u202f% des parents interrogés.',
          en: 'In late 2022, 53% of parents asked.',
        },
      }),
    ])
    expect(manifest().releases).toEqual({
      fr: { headline: '« Une\u00a0photo\u00a0» : une campagne', path: 'fr/communique.txt' },
    })
  })

  it('has the same bytes whatever order its parts came in', () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse())
    const other = {
      ...kit,
      ...turned(kit),
      editions: kit.editions.map((edition) => ({ ...edition, ...turned(edition) })),
      images: kit.images.map((of) => ({ ...of, ...turned(of), alt: turned(of.alt) })),
    }
    expect(textOf('manifest.json', other)).toBe(textOf('manifest.json'))
  })

  it('refuses a record that it could not tell truthfully', () => {
    const broken = { ...kit, date: 'yesterday' }
    expect(() => manifestOf(broken, [])).toThrow()
  })
})

describe('kitArchive', () => {
  it('puts every file in a folder with the name of the kit', async () => {
    const texts = { ...kit, images: [] }
    const { archive, fileName, files } = kitArchive(texts, french)
    expect(fileName).toBe('lancement.zip')
    const pieces: Uint8Array[] = []
    for await (const piece of readRange(archive, 0, archive.size)) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    for (const { path } of files) expect(bytes.includes(`lancement/${path}`)).toBe(true)
  })

  it('has another tag when a credit changes, though the images are the same', () => {
    const [first, ...rest] = kit.images
    const credited = first ? { ...kit, images: [{ ...first, credit: 'Autre' }, ...rest] } : kit
    expect(kitArchive(kit, french).archive.etag).toBe(kitArchive(kit, french).archive.etag)
    expect(kitArchive(credited, french).archive.etag).not.toBe(kitArchive(kit, french).archive.etag)
  })
})
