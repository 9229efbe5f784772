import { type ImageFormat, LABELS } from './formats'
import { IMAGE_LIMITS } from './limits'
import { ImageRefusal } from './refusal'

/** Files that people try and that we refuse, with the name they know them by. */
const REFUSED_SIGNATURES: readonly { name: string; at: number; bytes: string }[] = [
  { name: 'GIF', at: 0, bytes: 'GIF8' },
  { name: 'TIFF', at: 0, bytes: 'II*\0' },
  { name: 'TIFF', at: 0, bytes: 'MM\0*' },
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

const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

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
  if (says(4, 'ftyp')) return isoBrand(bytes)
  const refused = REFUSED_SIGNATURES.find((signature) => says(signature.at, signature.bytes))
  if (refused) throw new ImageRefusal('unsupported-type', { type: refused.name })
  if (looksLikeSvg(bytes)) return 'svg'
  throw new ImageRefusal('unknown-type')
}

/** AVIF shares its container with HEIC and with films; the brands in its first box tell them apart. */
function isoBrand(bytes: Buffer): 'avif' {
  const end = Math.min(bytes.length, bytes.readUInt32BE(0), 128)
  const brands = [bytes.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
  if (brands[0] === 'avis') throw new ImageRefusal('animated', { type: 'AVIF' })
  if (brands.includes('avif')) return 'avif'
  const type = brands.some((brand) => HEIF_BRANDS.has(brand)) ? 'HEIC' : 'MP4 / MOV'
  throw new ImageRefusal('unsupported-type', { type })
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

/** MIME types that say nothing about a file. */
const MUTE = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/**
 * Refuses a file whose name or declared type speaks of another format than its bytes: whoever relies on
 * either would be deceived, and mostly the sender is.
 * @throws ImageRefusal `mislabelled` with `type`, the real one, and `label`, what was said
 */
export function checkLabel(format: ImageFormat, { name, mimeType = '' }: FileLabel): void {
  const { extensions, mimeTypes } = LABELS[format]
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!extensions.includes(extension))
    throw new ImageRefusal('mislabelled', {
      type: format.toUpperCase(),
      label: extension ? `.${extension}` : name,
    })
  const declared = mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!MUTE.has(declared) && !mimeTypes.includes(declared))
    throw new ImageRefusal('mislabelled', { type: format.toUpperCase(), label: declared })
}

/**
 * Whether a PNG or WebP has more than one frame. AVIF sequences are told by their brand, JPEG has none.
 * Reads the list of chunks only, so that no frame is decoded to find out.
 */
export function isAnimated(format: ImageFormat, bytes: Buffer): boolean {
  if (format === 'webp') return bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
  if (format !== 'png') return false
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString('latin1', at + 4, at + 8)
    if (chunk === 'acTL') return true
    if (chunk === 'IDAT') return false
  }
  return false
}
