import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { memoryEntry } from '../archive/entries'
import { type ArchiveEntry, layoutArchive } from '../archive/layout'
import { readRange } from '../archive/read'
import type { KitContent } from '../content'
import { image, issued, kit, signer } from '../kit.fixture'
import { kitArchive } from '../kitArchive'
import { selectionsIn, whole } from '../selection'
import { type Finding, verifyKit, WRONG } from './verify'
import { verifyFile } from './verifyFile'
import { sayFinding } from './words'
import { ZipError } from './zip'

let folder = ''
let content: KitContent
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relais-verify-'))
  const bytes = Buffer.from('an image for print')
  const small = Buffer.from('an image for the web')
  await writeFile(path.join(folder, 'print'), bytes)
  await writeFile(path.join(folder, 'web'), small)
  const print = image('Le passage', bytes, path.join(folder, 'print'))
  const web = image('Le passage', small, path.join(folder, 'web'))
  const files = [...print.files, ...web.files.map((file) => ({ ...file, size: 'web' as const }))]
  content = { ...kit, images: [{ ...print, files }] }
})
afterAll(() => rm(folder, { recursive: true }))

/** The bytes of images lie where the test put them, and not where a server keeps them. */
function frozen() {
  const made = issued(content)
  const sources = content.images.flatMap(({ files }) =>
    files.map(({ sha256, file }) => [sha256, file] as const),
  )
  const placed = new Map(sources)
  return {
    ...made,
    files: made.files.map((file) => {
      const source = placed.get(file.entry.sha256)
      return source ? { ...file, entry: { ...file.entry, source: { file: source } } } : file
    }),
  }
}

async function written(archive: { size: number } & Parameters<typeof readRange>[0]): Promise<string> {
  const file = path.join(folder, `${Math.random()}.zip`)
  await pipeline(Readable.from(readRange(archive, 0, archive.size)), createWriteStream(file))
  return file
}

const verify = async (archive: Parameters<typeof written>[0], keys: readonly string[] = [signer.pem]) =>
  verifyFile(await written(archive), keys)
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind)
const wrong = (findings: readonly Finding[]) => findings.filter(({ kind }) => WRONG.has(kind))

/** The whole kit, its entries changed before it is packed. */
async function altered(change: (entries: ArchiveEntry[]) => ArchiveEntry[]): Promise<Finding[]> {
  const kept = frozen()
  const entries = [
    memoryEntry('k/manifest.json', kept.signed?.manifest ?? ''),
    memoryEntry('k/manifest.json.sig', Buffer.from(kept.signed?.signature ?? '', 'base64')),
    ...kept.files.map(({ entry, path: of }) => ({ ...entry, path: `k/${of}` })),
  ]
  return verify(layoutArchive(change(entries), new Date(0)))
}

describe('an archive as it was given', () => {
  it.each(LOCALES)('is right whatever was chosen of it, in %s', async (locale) => {
    for (const selection of selectionsIn(locale)) {
      const findings = await verify(kitArchive(frozen(), selection).archive)
      expect(wrong(findings)).toEqual([])
      expect(kinds(findings)).toEqual(['issue', 'signed', 'part'])
      expect(findings).toContainEqual({
        kind: 'part',
        part: { language: selection.languages === 'one' ? locale : null, size: selection.size },
        files: expect.any(Number),
      })
    }
  })

  it('may carry an ACCES.txt, which is named for what it is', async () => {
    const { archive } = kitArchive(frozen(), whole('fr'), [memoryEntry('ACCES.txt', 'Donnée à…')])
    expect(kinds(await verify(archive))).toEqual(['issue', 'signed', 'part', 'access'])
  })

  it('is not proven without a key, and that is said', async () => {
    const findings = await verify(kitArchive(frozen(), whole('fr')).archive, [])
    expect(kinds(findings)).toEqual(['issue', 'noKey', 'part'])
  })
})

describe('an archive that was altered', () => {
  it('names a file with other bytes', async () => {
    const findings = await altered((entries) =>
      entries.map((entry) => (entry.path === 'k/LISEZMOI.txt' ? memoryEntry(entry.path, 'Autre') : entry)),
    )
    expect(wrong(findings)).toEqual([{ kind: 'altered', path: 'LISEZMOI.txt' }])
  })

  it('names a file that is missing and is left out by no choice', async () => {
    const findings = await altered((entries) => entries.filter(({ path: of }) => of !== 'k/README.txt'))
    expect(wrong(findings)).toEqual([{ kind: 'missing', path: 'README.txt' }])
  })

  it('names a file that nobody put there', async () => {
    const findings = await altered((entries) => [...entries, memoryEntry('k/autre.txt', 'x')])
    expect(wrong(findings)).toEqual([{ kind: 'extra', path: 'autre.txt' }])
  })

  it('is refused when the manifest was written again to fit', async () => {
    const findings = await altered((entries) =>
      entries.map((entry) =>
        entry.path === 'k/manifest.json' && 'bytes' in entry.source
          ? memoryEntry(entry.path, Buffer.from(entry.source.bytes).toString().replace('Atelier', 'Agence'))
          : entry,
      ),
    )
    expect(kinds(wrong(findings))).toEqual(['wronglySigned'])
  })

  it.each([
    ['manifest.json', 'noManifest'],
    ['manifest.json.sig', 'noSignature'],
  ])('without %s says so', async (gone, kind) => {
    const findings = await altered((entries) => entries.filter(({ path: of }) => of !== `k/${gone}`))
    expect(kinds(wrong(findings))).toContain(kind)
  })

  it('is no archive when it was cut', async () => {
    const file = await written(kitArchive(frozen(), whole('fr')).archive)
    await writeFile(file, (await readFile(file)).subarray(0, 2_000))
    await expect(verifyFile(file, [])).rejects.toThrow(ZipError)
    await writeFile(file, 'not an archive')
    await expect(verifyFile(file, [])).rejects.toThrow(ZipError)
  })
})

it('every finding has its words in each language', () => {
  const all: Finding[] = [
    { kind: 'issue', code: 'UPMCQX-1-91C4', title: 'Titre' },
    { kind: 'part', part: { language: 'fr', size: 'web' }, files: 3 },
    { kind: 'part', part: { language: null, size: 'all' }, files: 3 },
    ...(['altered', 'missing', 'extra', 'twice'] as const).map((kind) => ({ kind, path: 'a.txt' })),
    ...(
      [
        'noManifest',
        'unreadableManifest',
        'signed',
        'wronglySigned',
        'noSignature',
        'noKey',
        'access',
      ] as const
    ).map((kind) => ({ kind })),
  ]
  for (const finding of all)
    expect(new Set(LOCALES.map((locale) => sayFinding(finding, locale))).size).toBe(LOCALES.length)
})

it('a manifest of another version is not guessed at', () => {
  expect(verifyKit({ files: [], manifest: Buffer.from('{"version":1}') }, [])).toEqual([
    { kind: 'unreadableManifest' },
  ])
})
