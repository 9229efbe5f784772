// @ts-check
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { Fault } from './pdfFault.mjs'

/** Most bytes that a compressed picture may unfold to. */
const LARGEST = 200_000_000

/**
 * Takes what a camera or a program wrote into a picture of a PDF (EXIF with places and serial numbers, XMP,
 * comments, previews) out of it. Its pixels and its colours stay as they are.
 *
 * @param {import('@cantoo/pdf-lib').PDFStream} stream
 * @param {import('@cantoo/pdf-lib').PDFContext} context
 * @throws {Fault} when it can't be told what is in it
 */
export function cleanPicture(stream, context) {
  if (!(stream instanceof PDFRawStream)) return
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const filters = (
    filter instanceof PDFArray
      ? filter.asArray().map((one) => context.lookup(/** @type {any} */ (one)) ?? one)
      : [filter]
  ).flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []))
  const last = filters.at(-1) ?? ''
  const clean = CLEANERS[last]
  if (!clean) return
  let bytes = Buffer.from(stream.contents)
  for (const outer of filters.slice(0, -1)) {
    if (outer !== 'FlateDecode' && outer !== 'Fl') throw new Fault('damaged', `A picture in ${outer}.`)
    bytes = inflateSync(bytes, { maxOutputLength: LARGEST })
  }
  const cleaned = clean(bytes)
  stream.dict.set(PDFName.of('Filter'), PDFName.of(last))
  // How the outer layer was packed; a picture alone takes it as one dictionary, or none.
  if (filters.length > 1) stream.dict.delete(PDFName.of('DecodeParms'))
  stream.updateContents(cleaned)
}

/** @type {Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>>} */
const CLEANERS = { DCTDecode: cleanJpeg, DCT: cleanJpeg, JPXDecode: cleanJpeg2000 }

/** Segments that decoding needs: JFIF, colour profile, and Adobe's word on colours. Every other APPn and COM goes. */
const KEPT = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
])

/**
 * A JPEG without what is not its picture: segments that tell, and whatever lies behind its end (previews, depth,
 * films).
 * @param {Buffer} bytes
 * @throws {Fault}
 */
export function cleanJpeg(bytes) {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) throw new Fault('damaged', 'No JPEG.')
  const parts = [bytes.subarray(0, 2)]
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) throw new Fault('damaged', 'A JPEG has something between its segments.')
    // Filling before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      parts.push(bytes.subarray(at, at + 2))
      return Buffer.concat(parts)
    }
    if (at + 4 > bytes.length) break
    let end = at + 2 + bytes.readUInt16BE(at + 2)
    // Behind the head of a scan come its codes, up to the next marker that is none of a scan's own.
    if (marker === 0xda) end = endOfScan(bytes, end)
    if (isPicture(bytes, at, marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  // Without its end marker, as some writers leave it; decoders take it.
  return Buffer.concat(parts)
}

/** @param {Buffer} bytes @param {number} at @param {number} marker */
function isPicture(bytes, at, marker) {
  const tells = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
  const name = KEPT.get(marker)
  return !tells || (name !== undefined && bytes.toString('latin1', at + 4, at + 4 + name.length) === name)
}

/** @param {Buffer} bytes @param {number} from */
function endOfScan(bytes, from) {
  for (
    let at = bytes.indexOf(0xff, from);
    at !== -1 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/**
 * A JPEG 2000 without the boxes that hold texts and data of other programs.
 * @param {Buffer} bytes
 */
export function cleanJpeg2000(bytes) {
  // The bare code has no boxes.
  if (bytes.readUInt16BE(0) === 0xff4f) return bytes
  const parts = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    const end =
      size === 0 ? bytes.length : size === 1 ? at + Number(bytes.readBigUInt64BE(at + 8)) : at + size
    if (end <= at || end > bytes.length) throw new Fault('damaged', 'A JPEG 2000 is cut short.')
    if (!['uuid', 'uinf', 'xml ', 'jp2i'].includes(bytes.toString('latin1', at + 4, at + 8)))
      parts.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(parts)
}
