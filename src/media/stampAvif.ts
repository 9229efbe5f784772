import { StampError } from './refusal'

/**
 * AVIF keeps the packet as one more item beside the picture (ISO/IEC 14496-12, `iloc`). Our encoder writes it
 * last in the last box, so a longer or shorter one moves nothing else: two numbers change, the length of the
 * item and that of the box. Anything laid out differently is not stamped.
 */
export function stampAvif(bytes: Buffer, xmp: Buffer): Buffer {
  const top = boxes(bytes, 0, bytes.length)
  const meta = top.find(({ type }) => type === 'meta')
  const data = top.at(-1)
  const iloc = meta && boxes(bytes, meta.start + 12, meta.end).find(({ type }) => type === 'iloc')
  if (!iloc || data?.type !== 'mdat' || data.end !== bytes.length) throw unexpected()
  const item = lastItem(bytes, iloc.start)
  if (
    item.offset + item.length !== bytes.length ||
    bytes.toString('latin1', item.offset, item.offset + 9) !== '<?xpacket'
  )
    throw unexpected()
  const stamped = Buffer.concat([bytes.subarray(0, item.offset), xmp])
  stamped.writeUInt32BE(xmp.length, item.lengthAt)
  stamped.writeUInt32BE(stamped.length - data.start, data.start)
  return stamped
}

interface Box {
  type: string
  start: number
  end: number
}

function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = []
  for (let start = from; start + 8 <= to; ) {
    const size = bytes.readUInt32BE(start)
    // 0 and 1 mean "to the end" and "64-bit size": our encoder writes neither.
    if (size < 8 || start + size > to) throw unexpected()
    found.push({ type: bytes.toString('latin1', start + 4, start + 8), start, end: start + size })
    start += size
  }
  return found
}

/** The item that ends last, read from an `iloc` of version 0 with 32-bit offsets and one extent an item. */
function lastItem(bytes: Buffer, iloc: number): { offset: number; length: number; lengthAt: number } {
  if (bytes[iloc + 8] !== 0 || bytes.readUInt16BE(iloc + 12) !== 0x4440) throw unexpected()
  const count = bytes.readUInt16BE(iloc + 14)
  let last = { offset: -1, length: 0, lengthAt: 0 }
  let at = iloc + 16
  for (let index = 0; index < count; index += 1) {
    // Item, data reference, base offset, number of extents, then offset and length of the only one.
    if (bytes.readUInt16BE(at + 8) !== 1) throw unexpected()
    const offset = bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 10)
    if (offset > last.offset) last = { offset, length: bytes.readUInt32BE(at + 14), lengthAt: at + 14 }
    at += 18
  }
  return last
}

const unexpected = () => new StampError('This AVIF is not laid out as our encoder does.')
