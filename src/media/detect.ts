import { type FileFormat, type ImageFormat, LABELS } from './formats'
import { IMAGE_LIMITS } from './limits'
import { ImageRefusal } from './refusal'

/** Files that people try and that we refuse, with the name they know them by. */
const REFUSED_SIGNATURES: readonly { name: string; at: number; bytes: string }[] = [
  { name: 'BigTIFF', at: 0, bytes: 'II+\0' },
  { name: 'BigTIFF', at: 0, bytes: 'MM\0+' },
  { name: 'BMP', at: 0, bytes: 'BM' },
  { name: 'JPEG XL', at: 0, bytes: '\xff\x0a' },
  { name: 'JPEG XL', at: 4, bytes: 'JXL ' },
  { name: 'JPEG 2000', at: 4, bytes: 'jP  ' },
  { name: 'Photoshop', at: 0, bytes: '8BPS' },
  { name: 'PDF', at: 0, bytes: '%PDF' },
  { name: 'PostScript', at: 0, bytes: '%!PS' },
  { name: 'SVGZ / gzip', at: 0, bytes: '\x1f\x8b' },
  { name: 'ZIP', at: 0, bytes: 'PK\x03\x04' },
]

/** Still pictures in HEVC (ISO/IEC 23008-12, annex B), and those that say no more than that they are pictures. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'mif1'])
/** Sequences of pictures. */
const MOVING_BRANDS: Readonly<Record<string, string>> = {
  avis: 'AVIF',
  hevc: 'HEIC',
  hevx: 'HEIC',
  hevm: 'HEIC',
  hevs: 'HEIC',
  msf1: 'HEIC',
}

/**
 * The real type of a file, by its first bytes and nothing else.
 * @throws ImageRefusal `empty`, `too-many-bytes`, `unsupported-type` (with the type's name), `unknown-type`
 */
export function detectFormat(bytes: Buffer): ImageFormat {
  if (bytes.length === 0) throw new ImageRefusal('empty')
  if (bytes.length > IMAGE_LIMITS.bytes)
    throw new ImageRefusal('too-many-bytes', { bytes: bytes.length, limit: IMAGE_LIMITS.bytes })
  const says = (at: number, text: string) => bytes.toString('latin1', at, at + text.length) === text
  if (says(0, '\xff\xd8\xff')) return 'jpeg'
  if (says(0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (says(0, 'RIFF') && says(8, 'WEBP')) return 'webp'
  if (says(0, 'GIF87a') || says(0, 'GIF89a')) return 'gif'
  if (says(0, 'II*\0') || says(0, 'MM\0*')) return 'tiff'
  if (says(4, 'ftyp')) return isoBrand(bytes)
  const refused = REFUSED_SIGNATURES.find((signature) => says(signature.at, signature.bytes))
  if (refused) throw new ImageRefusal('unsupported-type', { type: refused.name })
  if (looksLikeSvg(bytes)) return 'svg'
  throw new ImageRefusal('unknown-type')
}

/** AVIF shares its container with HEIC and with films; the brands in its first box tell them apart. */
function isoBrand(bytes: Buffer): 'avif' | 'heic' {
  const end = Math.min(bytes.length, bytes.readUInt32BE(0), 128)
  const brands = [bytes.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
  const moving = MOVING_BRANDS[brands[0] ?? '']
  if (moving) throw new ImageRefusal('animated', { type: moving })
  if (brands.includes('avif')) return 'avif'
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic'
  throw new ImageRefusal('unsupported-type', { type: 'MP4 / MOV' })
}

/** An XML text whose first element is `svg`: after a byte order mark, declaration, comments and doctype. */
function looksLikeSvg(bytes: Buffer): boolean {
  const head = bytes.toString('utf8', 0, 64_000).replace(/^\uFEFF/, '')
  let at = 0
  for (;;) {
    while (/\s/.test(head.charAt(at))) at += 1
    if (!head.startsWith('<', at)) return false
    const close = closeOf(head, at)
    if (close === null) return /^<(?:[\w.-]+:)?svg[\s/>]/.test(head.slice(at, at + 80))
    const end = head.indexOf(close, at)
    if (end === -1) return false
    at = end + close.length
  }
}

/** What ends the comment, declaration or document type that begins here; null for an element. */
function closeOf(head: string, at: number): string | null {
  if (head.startsWith('<!--', at)) return '-->'
  if (!/^<[?!]/.test(head.slice(at, at + 2))) return null
  const bracket = head.indexOf('[', at)
  // A document type may hold declarations of its own; whether they are taken is not decided here.
  const declares = head.startsWith('<!DOCTYPE', at) && bracket !== -1 && bracket < head.indexOf('>', at)
  return declares ? ']>' : '>'
}

/** What the sender says a file is: both are hints, and both may be missing. */
export interface FileLabel {
  name: string
  mimeType?: string
}

/** What cameras save beside pictures: a TIFF by its bytes, of which nothing but its small preview could be shown. */
const RAW = new Set(['3fr', 'arw', 'cr2', 'dng', 'iiq', 'nef', 'nrw', 'pef', 'raw', 'rw2', 'srw'])

/** MIME types that say nothing about a file. */
const MUTE = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/**
 * Refuses a file whose name or declared type speaks of another format than its bytes: whoever relies on
 * either would be deceived, and mostly the sender is.
 * @throws ImageRefusal `mislabelled` with `type`, the real one, and `label`, what was said
 */
export function checkLabel(format: FileFormat, { name, mimeType = '' }: FileLabel): void {
  const { extensions, mimeTypes } = LABELS[format]
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (RAW.has(extension)) throw new ImageRefusal('unsupported-type', { type: extension.toUpperCase() })
  if (!extensions.includes(extension))
    throw new ImageRefusal('mislabelled', {
      type: format.toUpperCase(),
      label: extension ? `.${extension}` : name,
    })
  const declared = mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!MUTE.has(declared) && !mimeTypes.includes(declared))
    throw new ImageRefusal('mislabelled', { type: format.toUpperCase(), label: declared })
}

/** Whether a PNG has more than one frame (APNG), of which decoders see the first alone. Reads the list of chunks. */
export function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString('latin1', at + 4, at + 8)
    if (chunk === 'acTL') return true
    if (chunk === 'IDAT') return false
  }
  return false
}
