import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName, safePaths } from './names'

describe('safeName', () => {
  it.each([
    ['Le passage.png', 'Le passage.png'],
    ['L’été à Valmorière.jpg', 'L’été à Valmorière.jpg'],
    ['الصحافة.pdf', 'الصحافة.pdf'],
    ['Qui ? Quoi : « 1/2 » <a>|*"b".txt', 'Qui - Quoi - « 1-2 » -a----b-.txt'],
    ['back\\slash', 'back-slash'],
    ['trop.   ', 'trop'],
    ['fin...', 'fin'],
    ['  .caché', 'caché'],
    ['nom .txt', 'nom.txt'],
    ['deux\u00a0\u202fespaces', 'deux espaces'],
    ['ligne\nsuivante\tici', 'ligne suivante ici'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['e\u0301te\u0301', 'été'],
    ['a\ud800b', 'ab'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['Com1 .tar.gz', '_Com1 .tar.gz'],
    ['lpt³', '_lpt³'],
    ['CONIN$', '_CONIN$'],
    ['contact.txt', 'contact.txt'],
    ['com10.txt', 'com10.txt'],
    ['', 'file'],
    ['...', 'file'],
    ['..', 'file'],
    ['\u0000', 'file'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeName(given)).toBe(expected)
  })

  it('keeps the extension of a long name and cuts no letter in two', () => {
    const long = safeName(`${'é'.repeat(300)}.jpeg`)
    expect(long).toMatch(/^é+\.jpeg$/)
    expect(long.length).toBeLessThanOrEqual(100)
    const arabic = safeName(`${'ح'.repeat(300)}.pdf`)
    expect(Buffer.byteLength(arabic)).toBeLessThanOrEqual(200)
    expect(arabic).toMatch(/^ح+\.pdf$/)
    expect(safeName('🏮'.repeat(99))).toMatch(/^(?:🏮)+$/u)
  })
})

/** Text that is often at the edge of a rule. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        'con',
        'NUL',
        '.',
        ' ',
        '/',
        'a',
        'A',
        'é',
        'e\u0301',
        '\\',
        'com1',
        '.txt',
        '🏮',
        ':',
        '-2',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
)

/** The rules of Windows, written a second time and in another way. */
function refusedByWindows(name: string): boolean {
  const stem = (name.split('.')[0] ?? '').trimEnd().toLowerCase()
  const devices = ['con', 'prn', 'aux', 'nul', 'conin$', 'conout$', 'clock$']
  for (const digit of '0123456789¹²³') devices.push(`com${digit}`, `lpt${digit}`)
  return (
    name === '' ||
    name.length > 255 ||
    [...name].some((character) => character < ' ' || '<>:"/\\|?*'.includes(character)) ||
    name.endsWith('.') ||
    name.endsWith(' ') ||
    devices.includes(stem)
  )
}

describe('safeName, whatever is typed', () => {
  it('is legal on Windows, well formed, and stays what it is', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const name = safeName(text)
        expect(refusedByWindows(name)).toBe(false)
        expect(name.startsWith('.')).toBe(false)
        expect(name).toBe(name.normalize('NFC'))
        expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name)
        expect(safeName(name)).toBe(name)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('safePaths', () => {
  it('numbers the second of a name, also when only the case or the accents differ in form', () => {
    expect(safePaths(['a/photo.jpg', 'a/Photo.JPG', 'b/photo.jpg', 'a/photo.jpg'])).toEqual([
      'a/photo.jpg',
      'a/Photo-2.JPG',
      'b/photo.jpg',
      'a/photo-3.jpg',
    ])
    expect(safePaths(['été.txt', 'E\u0301te\u0301.txt'])).toEqual(['été.txt', 'Été-2.txt'])
  })

  it('leaves a name in its place when a number would take it', () => {
    expect(safePaths(['a.txt', 'a.txt', 'a-2.txt'])).toEqual(['a.txt', 'a-3.txt', 'a-2.txt'])
  })

  it('lets no file take the name of a folder', () => {
    expect(safePaths(['images', 'Images/a.png'])).toEqual(['images-2', 'Images/a.png'])
  })

  it('lets nothing climb out of the archive', () => {
    for (const path of safePaths(['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', '..'])) {
      expect(path.split('/')).not.toContain('..')
      expect(path).not.toMatch(/^\/|\\|:/)
    }
  })

  it('gives distinct, stable paths whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 12 }), (paths) => {
        const safe = safePaths(paths)
        expect(safe).toHaveLength(paths.length)
        expect(new Set(safe.map((path) => path.toLowerCase())).size).toBe(safe.length)
        expect(safe.flatMap((path) => path.split('/')).some(refusedByWindows)).toBe(false)
        expect(safePaths(safe)).toEqual(safe)
      }),
      { numRuns: 1000 },
    )
  })
})
