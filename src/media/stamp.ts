import { crc32 } from 'node:zlib'
import { StampError } from './refusal'
import { stampAvif } from './stampAvif'

const JPEG_XMP = 'http://ns.adobe.com/xap/1.0/\0'
const PNG_KEYWORD = 'XML:com.adobe.xmp'

const STAMPED = ['jpeg', 'png', 'webp', 'avif'] as const
type Stamped = (typeof STAMPED)[number]

/** Whether files of a format carry our metadata as a packet that can be replaced. */
export const isStamped = (format: string): format is Stamped => STAMPED.some((known) => known === format)

/**
 * Replaces the XMP packet of a rendition, leaving its pixels as they are: a changed credit reaches the files
 * without encoding anything anew. The file must be one of ours, which has a packet already.
 * @throws StampError when the file's structure is not the expected one
 */
export function stampXmp(bytes: Buffer, format: Stamped, packet: string): Buffer {
  const xmp = Buffer.from(packet, 'utf8')
  if (format === 'jpeg') return stampJpeg(bytes, xmp)
  if (format === 'png') return stampPng(bytes, xmp)
  return format === 'webp' ? stampWebp(bytes, xmp) : stampAvif(bytes, xmp)
}

/** JPEG: the APP1 segment that begins with Adobe's name for XMP. */
function stampJpeg(bytes: Buffer, xmp: Buffer): Buffer {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] === 0xe1 && bytes.toString('latin1', at + 4, at + 4 + JPEG_XMP.length) === JPEG_XMP) {
      const body = Buffer.concat([Buffer.from(JPEG_XMP, 'latin1'), xmp])
      if (body.length + 2 > 0xffff) throw new StampError('The metadata are too long for a JPEG segment.')
      const head = Buffer.from([0xff, 0xe1, 0, 0])
      head.writeUInt16BE(body.length + 2, 2)
      return Buffer.concat([bytes.subarray(0, at), head, body, bytes.subarray(end)])
    }
    if (bytes[at + 1] === 0xda) break
    at = end
  }
  throw new StampError('No XMP in this JPEG.')
}

/** PNG: the text chunk under XMP's keyword, plain or compressed, becomes a plain `iTXt` as XMP asks for. */
function stampPng(bytes: Buffer, xmp: Buffer): Buffer {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const keyword = bytes.toString('latin1', at + 8, at + 8 + PNG_KEYWORD.length)
    if ((type === 'iTXt' || type === 'zTXt' || type === 'tEXt') && keyword === PNG_KEYWORD) {
      // Keyword, its end, "not compressed", method 0, no language, no translated keyword.
      const head = Buffer.from(`iTXt${PNG_KEYWORD}\0\0\0\0\0`, 'latin1')
      const chunk = Buffer.concat([Buffer.alloc(4), head, xmp, Buffer.alloc(4)])
      chunk.writeUInt32BE(chunk.length - 12, 0)
      chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
      return Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(end)])
    }
    at = end
  }
  throw new StampError('No XMP in this PNG.')
}

/** WebP: the chunk `XMP `, padded to even length; the size of the whole stands in the first one. */
function stampWebp(bytes: Buffer, xmp: Buffer): Buffer {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size & 1)
    if (bytes.toString('latin1', at, at + 4) === 'XMP ') {
      const chunk = Buffer.alloc(8 + xmp.length + (xmp.length & 1))
      chunk.write('XMP ', 0, 'latin1')
      chunk.writeUInt32LE(xmp.length, 4)
      xmp.copy(chunk, 8)
      const stamped = Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(end)])
      stamped.writeUInt32LE(stamped.length - 8, 4)
      return stamped
    }
    at = end
  }
  throw new StampError('No XMP in this WebP.')
}
