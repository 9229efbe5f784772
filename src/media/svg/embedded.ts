/** Enough of a file for its header, also behind the camera data of a photograph. */
const MOST_BYTES = 200_000

/**
 * What a picture embedded in a drawing is, read from its header alone: nothing is decoded.
 * @param href a `data:` address
 * @returns its type and size in pixels; nothing where its bytes don't tell
 */
export function embeddedRaster(href: string): { type?: string; width?: number; height?: number } {
  const start = href.indexOf(',')
  if (start === -1 || !/;\s*base64\s*$/i.test(href.slice(0, start))) return {}
  const text = href.slice(start + 1, start + 1 + MOST_BYTES * 1.5).replace(/\s+/g, '')
  const bytes = Buffer.from(text, 'base64').subarray(0, MOST_BYTES)
  return png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? {}
}

type Raster = { type: string; width: number; height: number }

const says = (bytes: Buffer, at: number, text: string) =>
  bytes.toString('latin1', at, at + text.length) === text

function png(bytes: Buffer): Raster | null {
  if (bytes.length < 24 || !says(bytes, 0, '\x89PNG\r\n\x1a\n')) return null
  return { type: 'PNG', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gif(bytes: Buffer): Raster | null {
  if (bytes.length < 10 || !says(bytes, 0, 'GIF8')) return null
  return { type: 'GIF', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** The three kinds of WebP: lossy, lossless, extended. */
function webp(bytes: Buffer): Raster | null {
  if (bytes.length < 30 || !says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return null
  const type = 'WebP'
  if (says(bytes, 12, 'VP8X'))
    return { type, width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (says(bytes, 12, 'VP8L')) {
    const packed = bytes.readUInt32LE(21)
    return { type, width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
  }
  if (!says(bytes, 12, 'VP8 ')) return null
  return { type, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}

/** The frame header of a JPEG stands behind its other segments, each with its length. */
function jpeg(bytes: Buffer): Raster | null {
  if (!says(bytes, 0, '\xff\xd8\xff')) return null
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return { type: 'JPEG', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
