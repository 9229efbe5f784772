/**
 * Names that every system can unpack. Windows is the strictest: it refuses some characters, some words and a
 * final dot, and like macOS it takes two names that differ only by case for one file.
 */

const FORBIDDEN = /[<>:"/\\|?*]/g
/** Controls, and invisible format characters: one of them can show "gpj.exe" as "exe.jpg". */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu
/** Devices since DOS. Windows finds them behind any extension ("nul.txt") and with superscript digits. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i

/** Well under the 255 of the file systems, so that a folder and a number still fit in Windows' 260. */
const MAX_UNITS = 100
const MAX_BYTES = 200

const utf8 = new TextEncoder()

function cut(text: string, units: number, bytes: number): string {
  let kept = ''
  let size = 0
  for (const character of text) {
    size += utf8.encode(character).length
    if (kept.length + character.length > units || size > bytes) break
    kept += character
  }
  return kept
}

/** `photo.jpg` -> `photo`, `.jpg`; what is longer than an extension is part of the name. */
function split(name: string): [stem: string, extension: string] {
  const found = /^(.+)(\.[A-Za-z0-9]{1,10})$/su.exec(name)
  return found ? [found[1] ?? '', found[2] ?? ''] : [name, '']
}

const bare = (text: string): string => text.replace(/^[ .]+/u, '').replace(/[ .]+$/u, '')

function shorten(stem: string, suffix: string): string {
  return bare(cut(stem, MAX_UNITS - suffix.length, MAX_BYTES - utf8.encode(suffix).length))
}

/**
 * One name (of a file or a folder, without `/`) made legal on Windows, macOS and Linux, as close to what was
 * typed as it can be: accents, apostrophes and other alphabets stay. A name that is legal already is
 * returned as it is.
 *
 * @param fallback the name when nothing of `name` is left.
 */
export function safeName(name: string, fallback = 'file'): string {
  const clean = name
    .replace(/[\p{Zl}\p{Zp}\t\n\r]/gu, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/\p{Zs}+/gu, ' ')
  const named = bare(clean)
  if (named === '') return fallback
  const [stem, extension] = split(DEVICE.test(named) ? `_${named}` : named)
  return shorten(stem, extension) + extension
}

/** Two paths with the same key are one file on Windows or macOS. */
const key = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase()

const folders = (path: string): string[] => {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/**
 * Paths of an archive (`folder/name`), each part legal and no two alike: the second `photo.jpg` becomes
 * `photo-2.jpg`. Keeps the order; legal and distinct paths come back unchanged.
 */
export function safePaths(paths: readonly string[], fallback = 'file'): string[] {
  const legal = paths.map((path) => {
    const parts = path.split('/').filter((part) => part !== '')
    return (parts.length === 0 ? [''] : parts).map((part) => safeName(part, fallback)).join('/')
  })
  const taken = new Set(legal.flatMap(folders).map(key))
  // Names that were free keep their place: a numbered newcomer must not push them aside.
  const asked = new Set(legal.map(key))
  return legal.map((path) => {
    let free = path
    for (let number = 2; taken.has(key(free)) || (free !== path && asked.has(key(free))); number++) {
      const slash = path.lastIndexOf('/') + 1
      const [stem, extension] = split(path.slice(slash))
      const suffix = `-${number}${extension}`
      free = path.slice(0, slash) + shorten(stem, suffix) + suffix
    }
    taken.add(key(free))
    return free
  })
}
