import { type Item, itemOf, moved, type Setting } from './item'
import { leadOf, type Member, pixelIn, type Sizes } from './sizes'
import type { Box, Corner, LockupGround, Space } from './types'

export type Arranged = { ok: true; width: number; height: number; rows: number; boxes: Box[] }
/** What stands in the way at these sizes: `needed` is the whole width or height, clear space counted. */
export type Obstacle = { ok: false; code: 'no-width' | 'no-height'; party: string; needed: number }

/** The line after the lead, in CSS pixels. */
const RULE = { width: 2, height: 32 } as const

type Row = { items: Item[]; width: number; height: number }

/**
 * Sets parties at given sizes: the lead and its joint partners in rows, in their order; under them the supporting
 * ones, then the funders. Two parties alone are one section, as in the head of an edition. Whoever has a corner of its own stands there, beside or under the rest.
 */
export function arrange(
  members: readonly Member[],
  space: Space,
  ground: LockupGround,
  sizes: Sizes,
): Arranged | Obstacle {
  const { clear } = sizes
  const inner = space.width - 2 * clear
  const full: Setting = { space, ground, sizes, room: inner }
  const zoned = new Map<Corner, Item>()
  for (const member of members) {
    const corner = cornerOf(member)
    if (!corner) continue
    const item = itemOf(member, member.party.sentence ?? null, full)
    if ('needed' in item) return tooWide(item, clear)
    zoned.set(corner, item)
  }
  const column = zoned.get('top-end')
  const room = inner - (column ? column.width + clear : 0)
  const rows = rowsOf(sections(members.filter((member) => !cornerOf(member))), { ...full, room })
  if (!Array.isArray(rows)) return tooWide(rows, clear + (inner - room) / 2)

  const block = stacked(rows, sizes, pixelIn(space))
  const beside = block.width + (column ? clear + column.width : 0)
  const under = footer(zoned.get('bottom-start'), zoned.get('bottom-end'), clear)
  if (under.width > inner + 1e-9) return tooWide({ party: under.party, needed: under.width }, clear)

  const width = Math.max(beside, under.width)
  const top = Math.max(block.height, column?.height ?? 0)
  const height = top + (under.height > 0 ? clear + under.height : 0) + 2 * clear
  if (height > space.height + 1e-9) {
    const last = members[members.length - 1] ?? leadOf(members)
    return { ok: false, code: 'no-height', party: last.party.id, needed: height }
  }
  const corner = column ? column.boxes.map((box) => moved(box, width - column.width, 0)) : []
  const boxes = [
    ...block.boxes,
    ...corner,
    ...under.boxes(width).map((box) => moved(box, 0, top + clear)),
  ].map((box) => moved(box, clear, clear))
  return { ok: true, width: width + 2 * clear, height, rows: rows.length, boxes }
}

/** A corner of its own; the lead has the first one by right. */
function cornerOf({ party }: Member): Corner | null {
  const corner = party.conditions?.zone?.corner
  return corner && corner !== 'top-start' ? corner : null
}

const tooWide = ({ party, needed }: { party: string; needed: number }, clear: number): Obstacle => ({
  ok: false,
  code: 'no-width',
  party,
  needed: needed + 2 * clear,
})

function sections(members: readonly Member[]): Member[][] {
  const lead = leadOf(members)
  const of = (role: string) => members.filter(({ party }) => party.role === role)
  const main = [lead, ...of('joint')]
  const [supporting, funders] = [of('supporting'), of('funder')]
  const together = members.length === 2 ? [[...main, ...supporting, ...funders]] : [main, supporting, funders]
  return together.filter((section) => section.length > 0)
}

function rowsOf(parts: readonly Member[][], setting: Setting): Row[] | { party: string; needed: number } {
  const gapAfter = gaps(setting)
  const rows: Row[] = []
  for (const part of parts) {
    let row: Item[] = []
    let said: string | null = null
    for (const member of part) {
      const { sentence = null } = member.party
      const item = itemOf(member, sentence === said ? null : sentence, setting)
      if ('needed' in item) return item
      said = sentence
      if (row.length > 0 && widthOf([...row, item], gapAfter) > setting.room + 1e-9) {
        rows.push(measured(row, gapAfter))
        row = []
      }
      row.push(item)
    }
    rows.push(measured(row, gapAfter))
  }
  return rows
}

/** Between two items: the clear space; after the lead twice, with the rule in the middle. */
function gaps({ sizes: { clear }, space }: Pick<Setting, 'sizes' | 'space'>): (item: Item) => number {
  return ({ member }) => (member.party.role === 'lead' ? 2 * clear + RULE.width * pixelIn(space) : clear)
}

function widthOf(items: readonly Item[], gapAfter: (item: Item) => number): number {
  return items.reduce((sum, item, at) => sum + item.width + (at < items.length - 1 ? gapAfter(item) : 0), 0)
}

function measured(items: Item[], gapAfter: (item: Item) => number): Row {
  const tops = items.map((item) => above(item, items))
  const bottoms = items.map((item, at) => item.height - (tops[at] ?? 0))
  return {
    items,
    width: widthOf(items, gapAfter),
    height: Math.max(...tops) + Math.max(...bottoms),
  }
}

/**
 * How much of an item stands above the line of its row: its letters stand on that line where every item of the row
 * says where its own are; else the line goes through the middle of each.
 */
function above(item: Item, row: readonly Item[]): number {
  return row.every(({ baseline }) => baseline !== null) ? (item.baseline ?? 0) : item.height / 2
}

function stacked(
  rows: readonly Row[],
  sizes: Sizes,
  pixel: number,
): Pick<Arranged, 'width' | 'height' | 'boxes'> {
  const { clear } = sizes
  const boxes: Box[] = []
  let y = 0
  for (const { items, height } of rows) {
    const line = y + Math.max(...items.map((item) => above(item, items)))
    let x = 0
    items.forEach((item, at) => {
      const top = line - above(item, items)
      boxes.push(...item.boxes.map((box) => moved(box, x, top)))
      x += item.width
      if (at === items.length - 1) return
      if (item.member.party.role === 'lead') {
        const high = Math.min(RULE.height * pixel, height)
        const [left, width] = [x + clear, RULE.width * pixel]
        boxes.push({ kind: 'rule', x: left, y: y + (height - high) / 2, width, height: high })
        x += 2 * clear + width
      } else x += clear
    })
    y += height + clear
  }
  return { width: Math.max(...rows.map(({ width }) => width)), height: y - clear, boxes }
}

/** The row of those whose corner is below, one at each end. */
function footer(start: Item | undefined, end: Item | undefined, clear: number) {
  const items = [start, end].filter((item): item is Item => item !== undefined)
  const height = Math.max(0, ...items.map((item) => item.height))
  return {
    party: items[0]?.member.party.id ?? '',
    width: items.reduce((sum, { width }) => sum + width, 0) + (items.length > 1 ? clear : 0),
    height,
    boxes: (width: number): Box[] => [
      ...(start?.boxes.map((box) => moved(box, 0, height - start.height)) ?? []),
      ...(end?.boxes.map((box) => moved(box, width - end.width, height - end.height)) ?? []),
    ],
  }
}
