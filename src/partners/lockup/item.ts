import { nameSize } from '@/ui/nameSize'
import { setWidth, wrapped } from './setWidth'
import { type Member, pixelIn, type Sizes } from './sizes'
import type { Box, LockupGround, MarkBox, Rect, Space } from './types'
import { opposite } from './variant'

/** Where items are made: the sizes that are being tried, and the room that a row has. */
export type Setting = { space: Space; ground: LockupGround; sizes: Sizes; room: number }
/** A party in a row, measured from its own corner. `baseline`: where its letters stand, if that is known. */
export type Item = { member: Member; width: number; height: number; baseline: number | null; boxes: Box[] }
export type TooWide = { party: string; needed: number }

/** Names in CSS pixels, largest first, and the widest that one may be (look: Lock-ups). */
const NAMES = [
  { size: 22, lineHeight: 1.12 },
  { size: 18, lineHeight: 1.12 },
  { size: 15, lineHeight: 1.18 },
] as const
const NAME_WIDTH = 304
const SENTENCE = { size: 13, lineHeight: 1.2, width: 99.2 } as const
/** How far a plate reaches beyond its mark, in CSS pixels. */
const PLATE = 6
/** The text face, in its size: above the line, and below. */
const FACE = { ascent: 0.984, descent: 0.316 } as const

/**
 * What a party brings to its row: its mark or its name, and before it a funder's sentence; above it, where the row
 * is too narrow for both.
 */
export function itemOf(member: Member, sentence: string | null, setting: Setting): Item | TooWide {
  const main = member.pick ? markItem(member, setting) : nameItem(member, setting)
  const whole = sentence && !('needed' in main) ? withSentence(main, sentence, setting) : main
  if ('needed' in whole || whole.width <= setting.room + 1e-9) return whole
  return { party: member.party.id, needed: whole.width }
}

/** A box elsewhere. */
export function moved<T extends Box>(box: T, dx: number, dy: number): T {
  const shifted = { ...box, x: box.x + dx, y: box.y + dy }
  if (shifted.kind !== 'mark') return shifted
  return { ...shifted, file: { ...shifted.file, x: shifted.file.x + dx, y: shifted.file.y + dy } }
}

function markItem(member: Member, { space, ground, sizes }: Setting): Item {
  const { party, pick } = member
  const height = sizes.heights.get(party.id)
  if (!pick || height === undefined) throw new RangeError(`${party.id} has no mark to set.`)
  const { variant, plate } = pick
  const scale = height / variant.height
  const box: Rect = { x: 0, y: 0, width: variant.width * scale, height }
  const { width, height: high } = variant.file ?? variant
  const mark: MarkBox = {
    ...box,
    kind: 'mark',
    party: party.id,
    role: party.role,
    variant,
    file: grown(box, ((width - variant.width) * scale) / 2, ((high - variant.height) * scale) / 2),
  }
  const baseline = variant.baseline === undefined ? null : variant.baseline * height
  // Half the clear space at most: two plates never touch.
  const reach = Math.min(PLATE * pixelIn(space), sizes.clear / 2)
  const boxes: Box[] = plate
    ? [{ ...grown(box, reach, reach), kind: 'plate', party: party.id, ground: opposite(ground) }, mark]
    : [mark]
  return { member, width: box.width, height, baseline, boxes }
}

/** The name at the size of its length, smaller where a word of it is wider than the row. */
function nameItem(member: Member, { space, room }: Setting): Item | TooWide {
  const { id: party, name, role } = member.party
  const pixel = pixelIn(space)
  const most = Math.min(NAME_WIDTH * pixel, room)
  const first = { full: 0, mid: 1, long: 2 }[nameSize(name) ?? 'full']
  for (const { size, lineHeight } of NAMES.slice(first)) {
    const lines = wrapped(name, size * pixel, most)
    if (!lines) continue
    const text = typeset(lines, size * pixel, lineHeight)
    const baseline = lines.length > 1 ? null : baselineOf(text)
    return { member, ...sizeOf(text), baseline, boxes: [{ ...text, kind: 'name', party, role }] }
  }
  const smallest = NAMES[NAMES.length - 1]?.size ?? 0
  const words = name.split(/\s+/).map((word) => setWidth(word, smallest * pixel))
  return { party, needed: Math.max(...words) }
}

function withSentence(main: Item, sentence: string, { space, sizes, room }: Setting): Item | TooWide {
  const { id: party, role } = main.member.party
  const pixel = pixelIn(space)
  const size = SENTENCE.size * pixel
  const line = wrapped(sentence, size, Math.min(SENTENCE.width * pixel, room))
  if (!line) return { party, needed: Math.max(...sentence.split(/\s+/).map((word) => setWidth(word, size))) }
  const beside = typeset(line, size, SENTENCE.lineHeight)
  if (beside.width + sizes.clear + main.width <= room) {
    const height = Math.max(beside.height, main.height)
    const down = (height - main.height) / 2
    return {
      ...main,
      width: beside.width + sizes.clear + main.width,
      height,
      baseline: main.baseline === null ? null : main.baseline + down,
      boxes: [
        { ...beside, y: (height - beside.height) / 2, kind: 'sentence', party, role },
        ...main.boxes.map((box) => moved(box, beside.width + sizes.clear, down)),
      ],
    }
  }
  const above = typeset(wrapped(sentence, size, room) ?? line, size, SENTENCE.lineHeight)
  return {
    ...main,
    width: Math.max(above.width, main.width),
    height: above.height + sizes.clear + main.height,
    baseline: null,
    boxes: [
      { ...above, kind: 'sentence', party, role },
      ...main.boxes.map((box) => moved(box, 0, above.height + sizes.clear)),
    ],
  }
}

function typeset(lines: string[], size: number, leading: number) {
  const lineHeight = leading * size
  const width = Math.max(...lines.map((line) => setWidth(line, size)))
  return { x: 0, y: 0, width, height: lines.length * lineHeight, lines, size, lineHeight }
}

/** How far under the top of a line its letters stand: the face in the middle of the line's height. */
export function baselineOf({ size, lineHeight }: { size: number; lineHeight: number }): number {
  return (lineHeight - (FACE.ascent + FACE.descent) * size) / 2 + FACE.ascent * size
}

const sizeOf = ({ width, height }: Rect) => ({ width, height })

const grown = ({ x, y, width, height }: Rect, across: number, down: number): Rect => ({
  x: x - across,
  y: y - down,
  width: width + 2 * across,
  height: height + 2 * down,
})
