/** A TrueType font that can't be read: one of ours is damaged. */
export class FontError extends Error {
  override name = 'FontError'
}

type Range = readonly [first: number, last: number]

/**
 * The characters that a TrueType font can draw, as ranges of code points. Reads the table `cmap` in the formats
 * that fonts have for Unicode, 4 and 12 (ISO/IEC 14496-22, section 5.2.1).
 * @throws FontError when there is no such table
 */
export function coverageOf(font: Buffer): Range[] {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === 'cmap')
      return readCmap(font, font.readUInt32BE(record + 8))
  }
  throw new FontError('The font has no table cmap.')
}

function readCmap(font: Buffer, start: number): Range[] {
  const found = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => {
    const at = start + font.readUInt32BE(start + 8 + index * 8)
    return { at, format: font.readUInt16BE(at) }
  })
  const whole = found.find(({ format }) => format === 12)
  if (whole) return groups(font, whole.at)
  const basic = found.find(({ format }) => format === 4)
  if (basic) return segments(font, basic.at)
  throw new FontError('The table cmap has no format 4 or 12.')
}

const groups = (font: Buffer, at: number): Range[] =>
  Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const
  })

/** Segments hold runs of codes; one code in them may still have no glyph, where an array of glyphs says so. */
function segments(font: Buffer, at: number): Range[] {
  const bytes = font.readUInt16BE(at + 6)
  const ranges: Range[] = []
  for (let offset = 0; offset < bytes; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset)
    const first = font.readUInt16BE(at + 16 + bytes + offset)
    const place = at + 16 + bytes * 3 + offset
    const glyphs = font.readUInt16BE(place)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      if (glyphs === 0 || font.readUInt16BE(place + glyphs + (code - first) * 2) !== 0)
        ranges.push([code, code])
    }
  }
  return ranges
}

/** The code points of all the ranges. */
export const pointsOf = (ranges: readonly Range[]): Set<number> =>
  new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  )
