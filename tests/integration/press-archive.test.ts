import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryEntry } from '@/press/archive/entries'
import { type Archive, type ArchiveEntry, layoutArchive } from '@/press/archive/layout'
import { readRange } from '@/press/archive/read'
import { serveArchive } from '@/press/serveArchive'

/** Programs that journalists' machines open archives with, each asked to check every byte. */

const contents: Record<string, Uint8Array> = {
  'dossier/LISEZMOI.txt': Buffer.from('Crédits, licences, numéros d’aide.\n'),
  'dossier/images/L’été à Valmorière.png': Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) & 0xff),
  'dossier/images/المسار 🏮.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'dossier/vide.txt': new Uint8Array(0),
}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let folder = ''
let zip = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-press-'))
  zip = join(folder, 'kit.zip')
  const entries: ArchiveEntry[] = []
  for (const [path, bytes] of Object.entries(contents)) {
    const file = join(folder, sha256(Buffer.from(path)))
    await writeFile(file, bytes)
    entries.push({ ...memoryEntry(path, bytes), source: { file } })
  }
  const archive = layoutArchive(entries, new Date('2027-02-09T05:00:00Z'))
  await pipeline(Readable.from(readRange(archive, 0, archive.size)), createWriteStream(zip))
})
afterAll(() => rm(folder, { recursive: true }))

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })

/** In CI every program must be there; elsewhere a missing one is skipped, with its name and the remedy. */
function withProgram(
  name: string,
  present: boolean,
  install: string,
  check: () => void | Promise<void>,
): void {
  if (present || process.env.CI === 'true') it(`opens in ${name}`, check, 120_000)
  else it.skip(`opens in ${name}: not here, install it with \`${install}\``, () => undefined)
}

const PYTHON = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps([[i.filename, hashlib.sha256(z.read(i)).hexdigest(), list(i.date_time)] for i in z.infolist()]))
`

const JAVA = `
import java.io.*; import java.nio.charset.*; import java.security.*; import java.util.*; import java.util.zip.*;
public class Open {
  public static void main(String[] a) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var z = new ZipInputStream(new FileInputStream(a[0]))) {
      for (ZipEntry e; (e = z.getNextEntry()) != null; ) {
        var bytes = z.readAllBytes();
        out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + " " + e.getName());
      }
    }
  }
}`

/** Reads from the beginning, as a program does that gets the archive from a network: how many files, and the last one. */
const JAVA_COUNT = `
import java.io.*; import java.nio.charset.*; import java.util.zip.*;
public class Count {
  public static void main(String[] a) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var piece = new byte[1 << 20];
    try (var z = new ZipInputStream(new BufferedInputStream(new FileInputStream(a[0]), 1 << 20))) {
      var count = 0; var last = "";
      for (ZipEntry e; (e = z.getNextEntry()) != null; count++) {
        for (int n; (n = z.read(piece)) >= 0; ) if (n > 0 && n < 100) last = new String(piece, 0, n, StandardCharsets.UTF_8);
      }
      out.println(count + " " + last);
    }
  }
}`

describe('the archive, written whole', () => {
  withProgram('unzip', has('unzip', '-v'), 'apt-get install unzip', () => {
    expect(run('unzip', '-t', zip)).toContain('No errors detected')
    run('unzip', '-q', zip, '-d', 'unzipped')
  })

  withProgram('7-Zip', has('7z', 'i'), 'apt-get install 7zip', () => {
    const said = run('7z', 't', zip)
    expect(said).toContain('Everything is Ok')
    expect(said).toMatch(/Files: 4/)
    expect(said).not.toMatch(/warning/i)
    const listed = run('7z', 'l', '-slt', '-sccUTF-8', zip)
    for (const path of Object.keys(contents)) expect(listed).toContain(`Path = ${path}`)
  })

  withProgram('Python', has('python3', '--version'), 'apt-get install python3', () => {
    const found = JSON.parse(run('python3', '-c', PYTHON, zip))
    expect(found).toEqual(
      Object.entries(contents).map(([path, bytes]) => [path, sha256(bytes), [2027, 2, 9, 5, 0, 0]]),
    )
  })

  withProgram('Java', has('java', '--version'), 'apt-get install default-jdk-headless', async () => {
    await writeFile(join(folder, 'Open.java'), JAVA)
    const lines = run('java', 'Open.java', zip).trim().split('\n')
    expect(lines).toEqual(Object.entries(contents).map(([path, bytes]) => `${sha256(bytes)} ${path}`))
  })

  it.runIf(has('unzip', '-v'))('gives back every byte under its own name', async () => {
    for (const [path, bytes] of Object.entries(contents)) {
      expect(sha256(await readFile(join(folder, 'unzipped', path)))).toBe(sha256(bytes))
    }
  })
})

describe('an archive of more files than the plain format counts', () => {
  const COUNT = 70_000
  const pathOf = (index: number) => `dossier/${index}.txt`
  const many = 'many.zip'
  beforeAll(async () => {
    const entries = Array.from({ length: COUNT }, (_, index) => memoryEntry(pathOf(index), `${index}`))
    const archive = layoutArchive(entries, new Date(0))
    await pipeline(Readable.from(readRange(archive, 0, archive.size)), createWriteStream(join(folder, many)))
  })

  withProgram('unzip', has('unzip', '-v'), 'apt-get install unzip', () => {
    expect(run('unzip', '-tq', many)).toContain('No errors detected')
    expect(run('unzip', '-p', many, pathOf(COUNT - 1))).toBe(`${COUNT - 1}`)
  })

  withProgram('7-Zip', has('7z', 'i'), 'apt-get install 7zip', () => {
    const said = run('7z', 't', many)
    expect(said).toContain('Everything is Ok')
    expect(said).toMatch(new RegExp(`Files: ${COUNT}`))
    expect(said).not.toMatch(/warning/i)
  })

  withProgram('Python', has('python3', '--version'), 'apt-get install python3', () => {
    const script = `import zipfile; z = zipfile.ZipFile('${many}'); print(z.testzip(), len(z.namelist()))`
    expect(run('python3', '-c', script).trim()).toBe(`None ${COUNT}`)
  })

  withProgram('Java', has('java', '--version'), 'apt-get install default-jdk-headless', async () => {
    await writeFile(join(folder, 'Count.java'), JAVA_COUNT)
    expect(run('java', 'Count.java', many).trim()).toBe(`${COUNT} ${COUNT - 1}`)
  })
})

describe('an archive beyond 4 GiB', () => {
  const HOLES = 2 ** 32 + 1_000
  const last = 'dossier/derniere.txt'
  const huge = 'huge.zip'
  beforeAll(async () => {
    const file = join(folder, 'holes.bin')
    await writeFile(file, '')
    await truncate(file, HOLES)
    const large = {
      ...memoryEntry('dossier/grande.bin', ''),
      size: HOLES,
      source: { file },
      crc32: crcOfZeros(HOLES),
    }
    await writeSparse(layoutArchive([large, memoryEntry(last, 'derrière')], new Date(0)), join(folder, huge))
  }, 60_000)

  withProgram('unzip', has('unzip', '-v'), 'apt-get install unzip', () => {
    expect(run('unzip', '-p', huge, last)).toBe('derrière')
    expect(run('unzip', '-l', huge)).toContain(String(HOLES))
  })

  withProgram('7-Zip', has('7z', 'i'), 'apt-get install 7zip', () => {
    expect(run('7z', 'e', '-so', huge, last)).toBe('derrière')
    expect(run('7z', 'l', '-slt', huge)).toContain(`Size = ${HOLES}`)
  })

  withProgram('Python', has('python3', '--version'), 'apt-get install python3', () => {
    const script = `import zipfile; z = zipfile.ZipFile('${huge}'); print(z.infolist()[0].file_size, z.read('${last}').decode())`
    expect(run('python3', '-c', script).trim()).toBe(`${HOLES} derrière`)
  })

  // It reads the archive from its beginning, through every hole.
  withProgram('Java', has('java', '--version'), 'apt-get install default-jdk-headless', async () => {
    await writeFile(join(folder, 'Count.java'), JAVA_COUNT)
    expect(run('java', 'Count.java', huge).trim()).toBe('2 derrière')
  })
})

/** As many zeros as a file of holes gives. */
function crcOfZeros(length: number): number {
  const piece = Buffer.alloc(64 * 1024 * 1024)
  let crc = 0
  for (let left = length; left > 0; left -= piece.length)
    crc = crc32(piece.subarray(0, Math.min(left, piece.length)), crc)
  return crc
}

/** Writes what is in memory of an archive at its place, and leaves its files as holes. */
async function writeSparse(archive: Archive, target: string): Promise<void> {
  const handle = await open(target, 'w')
  for (const { start, source } of archive.segments)
    if ('bytes' in source) await handle.write(source.bytes, 0, source.bytes.length, start)
  await handle.truncate(archive.size)
  await handle.close()
}

describe('a large archive', () => {
  it('is read in flat memory', async () => {
    // A file of holes: 400 MB to read, nothing to store.
    const file = join(folder, 'large.bin')
    await writeFile(file, '')
    await truncate(file, 400_000_000)
    const entry = { ...memoryEntry('large.bin', ''), size: 400_000_000, source: { file } }
    const request = new Request('https://example.org/kit.zip', { headers: { range: 'bytes=10-' } })
    const response = await serveArchive(request, {
      file: layoutArchive([entry], new Date(0)),
      mediaType: 'application/zip',
      fileName: 'kit.zip',
    })
    const before = process.memoryUsage.rss()
    let highest = before
    let length = 0
    for await (const piece of response.body ?? []) {
      length += piece.length
      highest = Math.max(highest, process.memoryUsage.rss())
    }
    expect(length).toBe(Number(response.headers.get('content-length')))
    expect((highest - before) / 2 ** 20).toBeLessThan(100)
  })
})
