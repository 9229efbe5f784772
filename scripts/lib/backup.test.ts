import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp, restore, type Site } from './backup'
import { onDatabase, setApplicationId } from './sqlite'

const NOW = new Date('2027-03-01T10:00:00Z')
let root: string
let site: Site
let target: string

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'relais-backup-'))
  site = siteIn('here')
  target = path.join(root, 'backup')
  mkdirSync(path.join(site.media, 'press'), { recursive: true })
  writeFileSync(path.join(site.media, '.gitkeep'), '')
  writeFileSync(path.join(site.media, 'press/été.svg'), '<svg/>')
  await onDatabase(site.database, async (client) => {
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('CREATE TABLE campaigns (title text)')
    await client.execute("INSERT INTO campaigns VALUES ('Veiller')")
  })
})
afterEach(() => rmSync(root, { recursive: true }))

function siteIn(name: string): Site {
  const home = path.join(root, name)
  mkdirSync(home, { recursive: true })
  return {
    database: path.join(home, 'relais.db'),
    media: path.join(home, 'media'),
    edge: path.join(home, 'edge'),
  }
}

const titles = (database: string) =>
  onDatabase(database, async (client) =>
    (await client.execute('SELECT title FROM campaigns')).rows.map((row) => row[0]),
  )

describe('a backup', () => {
  it('restored elsewhere is the same site', async () => {
    await backUp(site, target, NOW)
    const there = siteIn('there')
    await restore(target, there, path.join(root, 'aside'))
    expect(await titles(there.database)).toEqual(['Veiller'])
    expect(readFileSync(path.join(there.media, 'press/été.svg'), 'utf8')).toBe('<svg/>')
    expect(existsSync(path.join(root, 'aside'))).toBe(false)
  })
  it('has what was written while the site runs, though it is not in the main file yet', async () => {
    await onDatabase(site.database, async (client) => {
      await client.execute("INSERT INTO campaigns VALUES ('Relayer')")
      await backUp(site, target, NOW)
    })
    expect(await titles(path.join(target, 'relais.db'))).toEqual(['Veiller', 'Relayer'])
  })
  it('does not overwrite another one, and leaves nothing half done in its place', async () => {
    await backUp(site, target, NOW)
    await expect(backUp(site, target, NOW)).rejects.toThrow(/is there already/)
    await expect(
      backUp({ ...site, database: path.join(root, 'absent.db') }, path.join(root, 'b'), NOW),
    ).rejects.toThrow(/nothing to back up/)
    expect(existsSync(path.join(root, 'b'))).toBe(false)
  })
})

describe('a restore', () => {
  it('moves aside what was there, and removes the pages that showed it', async () => {
    await backUp(site, target, NOW)
    await onDatabase(site.database, (client) => client.execute("UPDATE campaigns SET title = 'Autre'"))
    writeFileSync(path.join(site.media, 'new.jpg'), 'new')
    mkdirSync(site.edge)
    writeFileSync(path.join(site.edge, 'fr.html'), 'old')
    const aside = path.join(root, 'aside')
    await restore(target, site, aside)
    expect(await titles(site.database)).toEqual(['Veiller'])
    expect(await titles(path.join(aside, 'relais.db'))).toEqual(['Autre'])
    expect(readFileSync(path.join(aside, 'media/new.jpg'), 'utf8')).toBe('new')
    expect(existsSync(path.join(site.media, 'new.jpg'))).toBe(false)
    expect(existsSync(path.join(site.media, '.gitkeep'))).toBe(true)
    expect(existsSync(site.edge)).toBe(false)
  })

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a missing file',
      (folder) => rmSync(path.join(folder, 'media/press/été.svg')),
      /not whole: media\/press\/été\.svg is missing/,
    ],
    [
      'a changed file',
      (folder) => writeFileSync(path.join(folder, 'media/press/été.svg'), '<svg />'),
      /damaged: media\/press\/été\.svg/,
    ],
    [
      'a foreign file',
      (folder) => writeFileSync(path.join(folder, 'media/x.php'), ''),
      /was not made with: media\/x\.php/,
    ],
    ['no manifest', (folder) => rmSync(path.join(folder, 'backup.json')), /is not a backup/],
    ['a broken manifest', (folder) => writeFileSync(path.join(folder, 'backup.json'), '{'), /can't be read/],
  ])('refuses %s and leaves the site as it is', async (_what, harm, sentence) => {
    await backUp(site, target, NOW)
    const harmed = path.join(root, 'harmed')
    cpSync(target, harmed, { recursive: true })
    harm(harmed)
    await expect(restore(harmed, site, path.join(root, 'aside'))).rejects.toThrow(sentence)
    expect(await titles(site.database)).toEqual(['Veiller'])
  })

  it('refuses a database that SQLite finds damaged, though its manifest fits', async () => {
    await onDatabase(site.database, async (client) => {
      await client.execute('CREATE TABLE filler (x text)')
      await client.execute(
        'INSERT INTO filler SELECT hex(randomblob(500)) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT i FROM n)',
      )
      await client.execute('CREATE INDEX by_x ON filler (x)')
    })
    await setApplicationId(site.database, 7)
    await backUp(site, target, NOW)
    const file = path.join(target, 'relais.db')
    const bytes = readFileSync(file)
    bytes.fill(0, bytes.length - 8192, bytes.length - 4096)
    const manifest = path.join(target, 'backup.json')
    const { createHash } = await import('node:crypto')
    writeFileSync(file, bytes)
    const old = JSON.parse(readFileSync(manifest, 'utf8'))
    old.files['relais.db'].sha256 = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(manifest, JSON.stringify(old))
    await expect(restore(target, siteIn('there'), path.join(root, 'aside'))).rejects.toThrow(
      /database of the backup is damaged/,
    )
  })
})
