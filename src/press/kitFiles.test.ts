import { describe, expect, it } from 'vitest'
import { readRange } from './archive/read'
import type { KitContent } from './content'
import { changesOf, substance } from './fileChanges'
import { unissued } from './frozen'
import { english, french, head, image, issued, kit, pdf } from './kit.fixture'
import { kitArchive } from './kitArchive'
import { kitFiles } from './kitFiles'
import { manifestOf } from './manifest'
import { manifestSchema } from './manifestSchema'
import { isSelected, whole } from './selection'
import { storeKit } from './storedKit'

const manifestText = (content: KitContent = kit): string => issued(content).signed?.manifest ?? ''
const manifest = (content?: KitContent) => manifestSchema.parse(JSON.parse(manifestText(content)))

/** The paths in an archive, and its bytes. */
async function open(
  ...args: Parameters<typeof kitArchive>
): Promise<{ bytes: Buffer; has: (path: string) => boolean }> {
  const { archive } = kitArchive(...args)
  const pieces: Uint8Array[] = []
  for await (const piece of readRange(archive, 0, archive.size)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return { bytes, has: (path) => bytes.includes(path) }
}

describe('kitFiles', () => {
  it('holds a readme per language, the texts and the images, in that order', () => {
    expect(kitFiles(kit).map(({ kind, path }) => [kind, path])).toEqual([
      ['readme', 'LISEZMOI.txt'],
      ['readme', 'README.txt'],
      ['release', 'fr/communique.txt'],
      ['facts', 'fr/fiche-de-faits.txt'],
      ['facts', 'en/fact-sheet.txt'],
      ['image', 'images/Le passage.png'],
      ['image', 'images/le passage-2.png'],
    ])
  })

  it('speaks only the languages in which the kit is published', () => {
    const paths = kitFiles({ ...kit, editions: [english] }).map(({ path }) => path)
    expect(paths.filter((path) => /^fr\/|LISEZMOI/.test(path))).toEqual([])
    expect(manifestText({ ...kit, editions: [english] })).not.toContain(french.title)
  })

  it('names images in every language of the kit, and each readme in its own', () => {
    const images = kitFiles(kit).filter(({ kind }) => kind === 'image')
    expect(images.map(({ pathIn }) => pathIn)).toEqual([
      { en: 'images/Two arms meet.png' },
      { en: 'images/Two arms meet-2.png' },
    ])
    const texts = kitFiles(kit).flatMap(({ kind, entry: { source } }) =>
      kind === 'readme' && 'bytes' in source ? [new TextDecoder().decode(source.bytes)] : [],
    )
    expect(texts.map((text) => text.includes('images/Le passage.png'))).toEqual([true, false])
    expect(texts.map((text) => text.includes('images/Two arms meet.png'))).toEqual([false, true])
  })

  it('takes a title with slashes for a name, not for folders', () => {
    const content = {
      ...kit,
      editions: [french],
      images: [image('../Avant / après: con', new Uint8Array(1))],
    }
    expect(kitFiles(content).at(-1)?.path).toBe('images/-Avant - après- con.png')
  })
})

describe('documents of the library', () => {
  const bilan = pdf('Bilan / 2026', Buffer.from('%PDF-one'))
  const content = { ...kit, documents: [bilan] }

  it('lie in the archives of their language, named as they are, with their rights in the readmes', () => {
    const frozen = issued(content)
    const file = frozen.files.find(({ kind }) => kind === 'enclosed')
    expect(file).toMatchObject({ path: 'documents/Bilan - 2026.pdf', locale: 'fr' })
    const chosen = (locale: 'fr' | 'en') =>
      file && isSelected(file, { locale, languages: 'one', size: 'web' })
    expect([chosen('fr'), chosen('en')]).toEqual([true, false])
    for (const readme of frozen.files.filter(({ kind }) => kind === 'readme')) {
      const text = 'bytes' in readme.entry.source ? new TextDecoder().decode(readme.entry.source.bytes) : ''
      expect(text).toMatch(/Observatoire imaginaire[\s\S]*(en France|in France)[\s\S]*CC-BY-4.0/)
    }
  })

  it('are told in the manifest, and thaw as they were frozen', () => {
    expect(manifest(content).files.find(({ document }) => document)).toMatchObject({
      mediaType: 'application/pdf',
      language: 'fr',
      size: 'any',
      sha256: bilan.file.sha256,
      document: {
        title: { fr: 'Bilan / 2026' },
        pages: 4,
        credit: 'Observatoire imaginaire',
        rights: { uses: ['press'], territory: 'france', online: true },
      },
    })
    const [thawed] = issued(content).content.documents ?? []
    expect(thawed?.file.href).toBe(`/files/kit-issues/a1/${bilan.file.sha256.slice(0, 16)}-document-1.pdf`)
  })

  it('make another issue, and none where there are none', () => {
    const stored = (of: KitContent) => substance(storeKit(of, unissued(of).files))
    expect(stored(content)).not.toBe(stored(kit))
    expect(changesOf(unissued(kit), unissued(content)).added).toEqual(['documents/Bilan - 2026.pdf'])
    expect(JSON.stringify(storeKit(kit, unissued(kit).files))).not.toContain('documents')
  })
})

describe('a site that has moved', () => {
  it('holds the same kit, though its texts print the new address', () => {
    // Everything of the fixture stands on one host.
    const elsewhere: KitContent = JSON.parse(
      JSON.stringify(kit).replaceAll('https://example.org', 'https://dossiers.example.net'),
    )
    const of = (content: KitContent) => substance(storeKit(content, unissued(content).files))
    expect(changesOf(unissued(kit), unissued(elsewhere)).changed).toContain('LISEZMOI.txt')
    expect(of(elsewhere)).toBe(of(kit))
    const retitled = elsewhere.editions.map((one) => ({ ...one, title: 'Autre' }))
    expect(of({ ...elsewhere, editions: retitled })).not.toBe(of(kit))
  })
})

describe('the manifest', () => {
  it('tells hash, bytes, credit, licence, origin and words of each file', () => {
    const files = manifest().files
    const written = kitFiles(kit, [], { name: 'UPMCQX-1', publicFrom: '2027-02-09T05:00:00.000Z' })
    expect(files.map(({ path }) => path)).toEqual(written.map(({ path }) => path))
    for (const { path, entry } of written)
      expect(files).toContainEqual(expect.objectContaining({ path, bytes: entry.size, sha256: entry.sha256 }))
    expect(files.find(({ path }) => path === 'images/Le passage.png')?.image).toEqual({
      name: 'Le passage',
      width: 3600,
      height: 2700,
      alt: { fr: 'Deux bras se rejoignent.', en: 'Two arms meet.' },
      author: 'Atelier',
      credit: 'Fondation Mille Lanternes',
      creditIn: {},
      licence: 'CC-BY-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      rights: { uses: ['web', 'press', 'print', 'partners'], territory: 'world' },
      consents: [],
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
    expect(manifestText(other)).toBe(manifestText())
  })

  it('refuses a record that it could not tell truthfully', () => {
    const broken = { ...kit, date: 'yesterday' }
    expect(() => manifestOf(broken, [], head)).toThrow()
  })
})

describe('kitArchive', () => {
  const texts = { ...kit, images: [] }

  it('puts every file in a folder with the name of the kit, the manifest and its signature first', async () => {
    const frozen = issued(texts)
    const { has, bytes } = await open(frozen, whole('fr'))
    for (const { path } of frozen.files) expect(has(`lancement/${path}`)).toBe(true)
    expect(bytes.subarray(30, 53).toString()).toBe('lancement/manifest.json')
    expect(has('lancement/manifest.json.sig')).toBe(true)
    expect(bytes.includes(Buffer.from(frozen.signed?.signature ?? '', 'base64'))).toBe(true)
  })

  it('is called after the kit, the code of the issue and what was chosen', () => {
    const name = (selection: Parameters<typeof kitArchive>[1]) => kitArchive(issued(kit), selection).fileName
    expect(name(whole('fr'))).toBe('lancement-UPMCQX-1-91C4.zip')
    expect(name({ locale: 'en', languages: 'one', size: 'web' })).toBe('launch-UPMCQX-1-91C4-en-web.zip')
  })

  it('holds what was chosen, and always the same manifest', async () => {
    const frozen = issued(texts)
    const { has, bytes } = await open(frozen, { locale: 'en', languages: 'one', size: 'all' })
    expect(has('launch/README.txt')).toBe(true)
    expect(has('launch/en/fact-sheet.txt')).toBe(true)
    expect(has('launch/LISEZMOI.txt')).toBe(false)
    expect(has('launch/fr/communique.txt')).toBe(false)
    expect(bytes.includes(frozen.signed?.manifest ?? 'none')).toBe(true)
    const counts = (['all', 'web', 'print'] as const).map(
      (size) => kitArchive(issued(kit), { locale: 'fr', languages: 'all', size }).count,
    )
    expect(counts).toEqual([9, 7, 9])
  })

  it('has another tag when a credit changes, though the images are the same', () => {
    const [first, ...rest] = kit.images
    const credited = first ? { ...kit, images: [{ ...first, credit: 'Autre' }, ...rest] } : kit
    const tagOf = (content: KitContent) => kitArchive(issued(content), whole('fr')).archive.etag
    expect(tagOf(kit)).toBe(tagOf(kit))
    expect(tagOf(credited)).not.toBe(tagOf(kit))
  })
})
