import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeLockup } from './compose'
import { lettersOf } from './setWidth'
import { MILLIMETRES, opticalArea } from './size'
import type {
  Box,
  ComposedLockup,
  Conditions,
  Corner,
  LockupInput,
  LogoVariant,
  MarkBox,
  NameBox,
  Party,
  Rect,
} from './types'

const EPSILON = 1e-6
/** The figures of the look, written out: a rule that is changed must fail here. */
const HEIGHT = { least: 24, most: 52 }
const TOLERANCE = 0.03
const SHARE = { lead: 1, joint: 1, supporting: 0.7, funder: 0.7 }

/** Ratios spread evenly in logarithm: as many between 1:4 and 1:2 as between 4:1 and 8:1. */
const aspect = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp)
const rarely = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some })

const contrast = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 3, max: 21, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 1, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const variantOf = (form: LogoVariant['form'], least: number, most: number): fc.Arbitrary<LogoVariant> =>
  fc
    .record({
      ink: fc.constantFrom('colour' as const, 'white' as const, 'black' as const),
      aspect: aspect(least, most),
      height: fc.double({ min: 1, max: 500, noNaN: true }),
      margin: fc.double({ min: 1, max: 1.2, noNaN: true }),
      light: contrast,
      dark: contrast,
      baseline: rarely(fc.double({ min: 0.3, max: 1, noNaN: true })),
    })
    .map(({ ink, aspect: ratio, height, margin, light, dark, baseline }) => ({
      form,
      ink,
      width: ratio * height,
      height,
      file: { width: ratio * height * margin, height: height * margin },
      contrast: { light, dark },
      ...(baseline === undefined ? {} : { baseline }),
    }))

const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    zone: fc.record({
      corner: fc.constantFrom<Corner>('top-end', 'bottom-start', 'bottom-end'),
      clear: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    atLeastAsLarge: fc.boolean(),
    oncePerPage: fc.boolean(),
    textOnly: fc.boolean(),
    least: fc.record({ px: fc.integer({ min: 20, max: 40 }), mm: fc.integer({ min: 5, max: 10 }) }),
  },
  { requiredKeys: [] },
)

const WORDS = [
  'Ville',
  'de',
  'Valmorière',
  'Réseau',
  'intercommunal',
  'Crèche',
  'Tournelune',
  'et',
  'médiathèques',
]
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' ').slice(0, 140).trim())

const guest = fc.record({
  name,
  role: fc.constantFrom('joint' as const, 'joint' as const, 'supporting' as const, 'funder' as const),
  variants: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.tuple(variantOf('horizontal', 0.6, 9)) },
    { weight: 3, arbitrary: fc.tuple(variantOf('horizontal', 1, 7), variantOf('stacked', 0.5, 2)) },
  ),
  conditions: rarely(conditions),
})

const input: fc.Arbitrary<LockupInput> = fc
  .record({
    lead: fc.record({
      name,
      variants: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 8, arbitrary: fc.tuple(variantOf('horizontal', 1.5, 6), variantOf('stacked', 0.8, 2)) },
      ),
    }),
    guests: fc.array(guest, { maxLength: 7 }),
    unit: fc.constantFrom('px' as const, 'mm' as const),
    width: fc.integer({ min: 120, max: 1_400 }),
    height: fc.integer({ min: 60, max: 1_000 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    ground: fc.constantFrom('light' as const, 'dark' as const),
    shown: fc.subarray(['p1', 'p2', 'p3']),
  })
  .map(({ lead, guests, unit, width, height, direction, ground, shown }) => {
    const pixel = unit === 'px' ? 1 : MILLIMETRES
    return {
      parties: [
        { id: 'lead', role: 'lead' as const, ...lead },
        ...guests.map((party, at) => ({
          id: `p${at + 1}`,
          ...party,
          ...(party.role === 'funder' ? { sentence: 'Avec le soutien financier de' } : {}),
        })),
      ],
      space: { unit, width: width * pixel, height: height * pixel, direction },
      ground,
      shown,
    }
  })

const pixelOf = ({ unit }: ComposedLockup) => (unit === 'px' ? 1 : MILLIMETRES)
const isMark = (box: Box): box is MarkBox => box.kind === 'mark'
const isName = (box: Box): box is NameBox => box.kind === 'name'
const bodies = ({ boxes }: ComposedLockup) => boxes.filter((box) => box.kind !== 'plate')
/** How far two boxes are apart: the larger of the gaps across and down; negative where they overlap. */
const gap = (one: Rect, other: Rect) =>
  Math.max(
    other.x - (one.x + one.width),
    one.x - (other.x + other.width),
    other.y - (one.y + one.height),
    one.y - (other.y + other.height),
  )
const pairs = <T>(list: readonly T[]) =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))

/** Each rule as a sentence about a composed lock-up; what breaks it comes back. */
const RULES: Record<string, (lockup: ComposedLockup, from: LockupInput) => unknown[]> = {
  'nothing overlaps': (lockup) => pairs(bodies(lockup)).filter(([one, other]) => gap(one, other) < -EPSILON),
  'clear space is held round everything': (lockup) =>
    pairs(bodies(lockup)).filter(([one, other]) => gap(one, other) < lockup.clear - EPSILON),
  'clear space is held to the edge': ({ boxes, width, height, clear }) =>
    boxes
      .filter(({ kind }) => kind !== 'plate')
      .filter(
        (box) =>
          Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height) < clear - EPSILON,
      ),
  'clear space is half the height of the lead’s mark': ({ boxes, clear }) =>
    boxes.filter(isMark).filter(({ role, height }) => role === 'lead' && clear < height / 2 - EPSILON),
  'an owner’s own clear space is held': ({ boxes, clear }, { parties }) =>
    boxes.filter(isMark).filter(({ party, height }) => {
      const own = parties.find(({ id }) => id === party)?.conditions?.zone?.clear ?? 0
      return clear < own * height - EPSILON
    }),
  'plates touch nobody': (lockup) =>
    lockup.boxes
      .filter((box) => box.kind === 'plate')
      .flatMap((plate) => lockup.boxes.map((box) => ({ plate, box })))
      .filter(({ plate, box }) => plate !== box && !(isMark(box) && box.party === plate.party))
      .filter(({ plate, box }) => gap(plate, box) < -EPSILON),
  'nothing is outside': ({ boxes, width, height }, { space }) => [
    ...boxes.filter(
      (box) =>
        box.x < -EPSILON ||
        box.y < -EPSILON ||
        box.x + box.width > width + EPSILON ||
        box.y + box.height > height + EPSILON,
    ),
    ...(width > space.width + EPSILON || height > space.height + EPSILON ? ['the whole'] : []),
  ],
  'nothing is under its minimum, or over the most': (lockup, { parties }) => [
    ...lockup.boxes.filter(isMark).filter(({ height, party }) => {
      const own = parties.find(({ id }) => id === party)?.conditions?.least?.[lockup.unit] ?? 0
      const least = Math.max(own, HEIGHT.least * pixelOf(lockup))
      const most = Math.max(own, HEIGHT.most * pixelOf(lockup))
      return height < least - EPSILON || height > most + EPSILON
    }),
    ...lockup.boxes.filter(isName).filter(({ size }) => size < 15 * pixelOf(lockup) - EPSILON),
  ],
  'marks of one role have one optical size': ({ boxes }) =>
    pairs(boxes.filter(isMark)).filter(
      ([one, other]) =>
        (one.role === other.role || (one.role === 'lead' && other.role === 'joint')) &&
        Math.abs(opticalArea(other) / opticalArea(one) - 1) > TOLERANCE + EPSILON,
    ),
  'supporting partners and funders have 70 % of the area, unless their role had to grow': ({
    boxes,
    notes,
  }) => {
    const lead = boxes.filter(isMark).find(({ role }) => role === 'lead')
    if (!lead) return []
    const grown = new Set(notes.filter(({ what }) => what === 'role-grown').map(({ party }) => party))
    return boxes.filter(isMark).filter((box) => {
      const ratio = opticalArea(box) / opticalArea(lead)
      if (grown.has(box.party)) return ratio > 1 + TOLERANCE + EPSILON
      return Math.abs(ratio / SHARE[box.role] - 1) > TOLERANCE + EPSILON
    })
  },
  'a mark keeps its shape, and stands in the middle of its file': ({ boxes }) =>
    boxes.filter(isMark).filter(({ variant, file, ...box }) => {
      const whole = variant.file ?? variant
      return (
        Math.abs(box.width / box.height / (variant.width / variant.height) - 1) > EPSILON ||
        Math.abs(file.height / box.height / (whole.height / variant.height) - 1) > EPSILON ||
        Math.abs(file.x + file.width / 2 - box.x - box.width / 2) > EPSILON
      )
    }),
  'every party is there once, by mark or by name': ({ boxes }, { parties }) =>
    parties.filter(
      ({ id }) => boxes.filter((box) => (isMark(box) || isName(box)) && box.party === id).length !== 1,
    ),
  'a name is never cut': ({ boxes }, { parties }) =>
    boxes
      .filter(isName)
      .filter(
        ({ party, lines }) =>
          lines.join(' ') !== parties.find(({ id }) => id === party)?.name ||
          lettersOf(lines.join('')).length === 0,
      ),
  'a funder never stands without its sentence': ({ boxes }, { parties }) =>
    parties.some(({ role }) => role === 'funder') && !boxes.some(({ kind }) => kind === 'sentence')
      ? [boxes]
      : [],
  'the order is kept, the lead first': ({ boxes, direction, width }, { parties }) => {
    const free = parties.filter(({ conditions: { zone } = {} }) => !zone)
    const rank = (party: Party) => ['lead', 'joint', 'supporting', 'funder'].indexOf(party.role)
    const wanted = [...free].sort((one, other) => rank(one) - rank(other)).map(({ id }) => id)
    const set = boxes
      .filter((box) => isMark(box) || isName(box))
      .filter(({ party }) => wanted.includes(party))
      .map((box) => ({ ...box, from: direction === 'rtl' ? width - box.x - box.width : box.x }))
    const read = [...set].sort((one, other) => {
      const sameRow = one.y < other.y + other.height && other.y < one.y + one.height
      return sameRow ? one.from - other.from : one.y - other.y
    })
    return read.map(({ party }) => party).join() === wanted.join()
      ? []
      : [read.map(({ party }) => party), wanted]
  },
  'a condition is met': ({ boxes, width, height, clear, direction }, { parties, shown = [] }) =>
    parties.filter(({ id, conditions: { zone, atLeastAsLarge, oncePerPage, textOnly } = {} }) => {
      const marks = boxes.filter(isMark)
      const mark = marks.find(({ party }) => party === id)
      if (textOnly && mark) return true
      if (oncePerPage && shown.includes(id) && mark) return true
      const others = marks.filter(({ party }) => party !== id)
      const isLargest =
        !mark ||
        others.every((other) => mark.height >= other.height - EPSILON) ||
        others.every((other) => mark.width >= other.width - EPSILON)
      if (atLeastAsLarge && !isLargest) return true
      const box = mark ?? boxes.filter(isName).find(({ party }) => party === id)
      if (!zone || !box) return false
      const own = boxes.filter((one) => 'party' in one && one.party === id && one.kind !== 'plate')
      const [top, bottom] = [
        Math.min(...own.map(({ y }) => y)),
        Math.max(...own.map((one) => one.y + one.height)),
      ]
      const start =
        direction === 'rtl'
          ? width - Math.max(...own.map((one) => one.x + one.width))
          : Math.min(...own.map(({ x }) => x))
      const end =
        direction === 'rtl'
          ? Math.min(...own.map(({ x }) => x))
          : width - Math.max(...own.map((one) => one.x + one.width))
      const down = zone.corner === 'top-end' ? top : height - bottom
      const across = zone.corner === 'bottom-start' ? start : end
      return Math.abs(down - clear) > EPSILON || Math.abs(across - clear) > EPSILON
    }),
  'what is drawn can be seen': ({ boxes, ground }) =>
    boxes.filter(isMark).filter(({ variant, party }) => {
      const plate = boxes.find((box) => box.kind === 'plate' && box.party === party)
      const under = plate?.kind === 'plate' ? plate.ground : ground
      const value = variant.contrast[under]
      return value !== null && value < 3
    }),
}

describe('composeLockup, over thousands of random sets', () => {
  it('keeps every rule, in either unit and direction', { timeout: 30_000 }, () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(input, (one) => {
        const lockup = composeLockup(one)
        const key = lockup.ok ? 'composed' : lockup.code
        seen.set(key, (seen.get(key) ?? 0) + 1)
        if (!lockup.ok) return
        for (const [rule, broken] of Object.entries(RULES)) {
          const found = broken(lockup, one)
          if (found.length > 0) throw new Error(`${rule}: ${JSON.stringify(found.slice(0, 2), null, 1)}`)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(seen.get('composed')).toBeGreaterThan(600)
    for (const code of ['too-wide', 'too-tall', 'no-width', 'no-height', 'faint', 'zone-taken']) {
      expect(seen.get(code), code).toBeGreaterThan(0)
    }
  })

  it('gives the same answer twice, and from right to left the mirror', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(input, (one) => {
        const ltr = composeLockup({ ...one, space: { ...one.space, direction: 'ltr' } })
        const rtl = composeLockup({ ...one, space: { ...one.space, direction: 'rtl' } })
        expect(composeLockup(structuredClone({ ...one, space: { ...one.space, direction: 'ltr' } }))).toEqual(
          ltr,
        )
        if (!ltr.ok || !rtl.ok) {
          expect(rtl).toEqual(ltr)
          return
        }
        expect([rtl.width, rtl.height]).toEqual([ltr.width, ltr.height])
        ltr.boxes.forEach((box, at) => {
          const turned = rtl.boxes[at]
          const off = turned ? turned.x + turned.width - (ltr.width - box.x) : Number.NaN
          if (!(Math.abs(off) < EPSILON) || turned?.y !== box.y)
            throw new Error(`Not the mirror: ${box.kind}`)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('proposes only what would do', { timeout: 30_000 }, () => {
    let proposals = 0
    fc.assert(
      fc.property(input, (one) => {
        const refusal = composeLockup(one)
        if (refusal.ok) return
        for (const proposal of refusal.proposals) {
          proposals++
          if (proposal.what === 'next-page') {
            const parties = one.parties.filter(({ id }) => !proposal.parties.includes(id))
            expect(composeLockup({ ...one, parties }).ok).toBe(true)
          }
          if (proposal.what === 'name') {
            const parties = one.parties.map((party) =>
              party.id === proposal.party ? { ...party, variants: [], conditions: {} } : party,
            )
            expect(composeLockup({ ...one, parties }).ok).toBe(true)
          }
          if (proposal.what === 'band') {
            const parties = one.parties.map((party) =>
              party.id === proposal.party ? { ...party, role: 'supporting' as const } : party,
            )
            expect(composeLockup({ ...one, parties }).ok).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(proposals).toBeGreaterThan(50)
  })
})
