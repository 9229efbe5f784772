import { describe, expect, it } from 'vitest'
import { composeLockup } from './compose'
import { HEIGHT, MILLIMETRES, opticalArea } from './size'
import type { Box, ComposedLockup, LockupInput, LogoVariant, MarkBox, Party } from './types'

const SENTENCE = 'Avec le soutien financier de'
const seen = { light: 8, dark: 8 }
const logo = (aspect: number, more: Partial<LogoVariant> = {}): LogoVariant => ({
  form: 'horizontal',
  ink: 'colour',
  width: aspect * 10,
  height: 10,
  contrast: seen,
  ...more,
})
const party = (id: string, role: Party['role'], aspect: number | null, more: Partial<Party> = {}): Party => ({
  id,
  name: id,
  role,
  variants: aspect === null ? [] : [logo(aspect)],
  ...(role === 'funder' ? { sentence: SENTENCE } : {}),
  ...more,
})
/** The marks of the demonstration. */
const FONDATION = party('fondation', 'lead', 234.2 / 58)
const VALMORIERE = party('valmoriere', 'joint', 206 / 58.75)
const ORVANCE = party('orvance', 'funder', 175.9 / 56)

const compose = (parties: Party[], more: Partial<LockupInput> & { width?: number; height?: number } = {}) => {
  const { width = 640, height = 400, ...rest } = more
  return composeLockup({
    parties,
    space: { unit: 'px', width, height, direction: 'ltr' },
    ground: 'light',
    ...rest,
  })
}
const done = (...args: Parameters<typeof compose>): ComposedLockup => {
  const answer = compose(...args)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer
}
const refused = (...args: Parameters<typeof compose>) => {
  const answer = compose(...args)
  if (answer.ok) throw new Error('It fits.')
  return answer
}
const of = ({ boxes }: ComposedLockup, id: string) =>
  boxes.filter((box): box is Exclude<Box, { kind: 'rule' }> => 'party' in box && box.party === id)
const mark = (lockup: ComposedLockup, id: string): MarkBox => {
  const found = of(lockup, id).find((box): box is MarkBox => box.kind === 'mark')
  if (!found) throw new Error(`${id} has no mark.`)
  return found
}

describe('composeLockup', () => {
  it('sets a pair as the head of an edition does: one row, the rule between, at most 52 px high', () => {
    const lockup = done([FONDATION, VALMORIERE])
    const [lead, mate] = [mark(lockup, 'fondation'), mark(lockup, 'valmoriere')]
    expect(Math.max(lead.height, mate.height)).toBeCloseTo(HEIGHT.most, 9)
    expect(opticalArea(mate) / opticalArea(lead)).toBeCloseTo(1, 9)
    expect(lead.y + lead.height / 2).toBeCloseTo(mate.y + mate.height / 2, 9)
    const rule = lockup.boxes.find(({ kind }) => kind === 'rule')
    expect(rule).toMatchObject({ width: 2, height: 32 })
    expect((rule?.x ?? 0) - lead.x - lead.width).toBeCloseTo(lead.height / 2, 9)
    expect(mate.x - (rule?.x ?? 0) - 2).toBeCloseTo(lead.height / 2, 9)
  })

  it('does the same in millimetres, at 1/96 inch to the pixel', () => {
    const [screen, paper] = ['px' as const, 'mm' as const].map((unit) => {
      const length = unit === 'px' ? 1 : MILLIMETRES
      return done([FONDATION, VALMORIERE], {
        space: { unit, width: 640 * length, height: 400 * length, direction: 'ltr' },
      })
    })
    expect((paper?.width ?? 0) / MILLIMETRES).toBeCloseTo(screen?.width ?? 0, 6)
    const narrow = composeLockup({
      parties: [FONDATION],
      space: { unit: 'mm', width: 30, height: 200, direction: 'ltr' },
      ground: 'light',
    })
    // At 6.35 mm the mark is 25.6 mm wide, and its clear space 6.35.
    expect(narrow).toMatchObject({ ok: false, code: 'no-width', data: { available: 30 } })
  })

  it('stands the pair in two rows without the rule where one row is too narrow', () => {
    // At 24 px one row is 237 px wide: it is taken, small as it is, before two rows of larger logos.
    const row = done([FONDATION, VALMORIERE], { width: 250 })
    expect(row.boxes.some(({ kind }) => kind === 'rule')).toBe(true)
    const lockup = done([FONDATION, VALMORIERE], { width: 230 })
    expect(mark(lockup, 'valmoriere').y).toBeGreaterThan(
      mark(lockup, 'fondation').y + mark(lockup, 'fondation').height,
    )
    expect(lockup.boxes.some(({ kind }) => kind === 'rule')).toBe(false)
  })

  it('is as large as its room allows, but for a fortieth', () => {
    for (const width of [245, 300, 350, 420]) {
      const lockup = done([FONDATION, VALMORIERE], { width })
      expect(lockup.width).toBeLessThanOrEqual(width)
      expect(lockup.width).toBeGreaterThan(width / 1.026)
    }
  })

  it('has supporting partners and funders in bands below, whatever the order they came in', () => {
    const lockup = done([FONDATION, ORVANCE, party('osterel', 'supporting', 3.2), VALMORIERE], { width: 900 })
    const tops = ['fondation', 'osterel', 'orvance'].map((id) => mark(lockup, id).y)
    expect(tops).toEqual([...tops].sort((one, other) => one - other))
    expect(mark(lockup, 'valmoriere').y).toBeLessThan(tops[1] ?? 0)
    const ratio = opticalArea(mark(lockup, 'osterel')) / opticalArea(mark(lockup, 'fondation'))
    expect(ratio).toBeCloseTo(0.7, 6)
  })

  it('says a sentence once for funders in one row, before the first', () => {
    const second = party('thelor', 'funder', 3)
    const lockup = done([FONDATION, VALMORIERE, ORVANCE, second], { width: 900 })
    const sentences = lockup.boxes.filter((box) => box.kind === 'sentence')
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatchObject({ party: 'orvance', lines: ['Avec le soutien', 'financier de'] })
    expect(mark(lockup, 'orvance').x).toBeGreaterThan((sentences[0]?.x ?? 0) + (sentences[0]?.width ?? 0))
  })

  it('puts the sentence above its logo where the row is too narrow for both', () => {
    const lockup = done([FONDATION, ORVANCE], { width: 210 })
    const [sentence] = of(lockup, 'orvance')
    expect(sentence).toMatchObject({ kind: 'sentence' })
    expect(mark(lockup, 'orvance').y).toBeGreaterThan((sentence?.y ?? 0) + (sentence?.height ?? 0))
    expect(mark(lockup, 'orvance').x).toBe(sentence?.x)
  })

  it('stands letters on one line where every logo of a row says where its own are', () => {
    const at = (baseline: number) => ({ variants: [logo(4, { baseline })] })
    const told = done([party('a', 'lead', 4, at(0.8)), party('b', 'joint', 4, at(0.5))])
    const feet = ['a', 'b'].map((id) => mark(told, id).y + mark(told, id).height * (id === 'a' ? 0.8 : 0.5))
    expect(feet[0]).toBeCloseTo(feet[1] ?? 0, 9)
    expect(mark(told, 'a').y).not.toBeCloseTo(mark(told, 'b').y, 3)
    const silent = done([party('a', 'lead', 4, at(0.8)), party('b', 'joint', 4)])
    expect(mark(silent, 'a').y).toBeCloseTo(mark(silent, 'b').y, 9)
  })

  it('sets a name of 140 letters beside a logo, wrapped and whole', () => {
    const name =
      'Union intercommunale des crèches, des écoles et des médiathèques du pays d’Aulnerive-Lande et de la vallée de la Sarmelle et du Brévelisois'
    expect(name.length).toBeGreaterThan(130)
    const lockup = done([FONDATION, party('union', 'joint', null, { name })])
    const [box] = of(lockup, 'union')
    expect(box).toMatchObject({ kind: 'name', size: 15 })
    expect(box?.kind === 'name' && box.lines.join(' ')).toBe(name)
    expect(box?.width).toBeLessThanOrEqual(304)
    expect(
      refused([FONDATION, party('union', 'joint', null, { name: `${name} et ailleurs` })]),
    ).toMatchObject({
      code: 'name-too-long',
      data: { limit: 140 },
    })
  })

  it('counts a name of 18 letters large, of 45 middling', () => {
    const size = (name: string) => {
      const [box] = of(done([FONDATION, party('x', 'joint', null, { name })]), 'x')
      return box?.kind === 'name' ? box.size : 0
    }
    expect([size('Crèche Tournelune'), size('Réseau scolaire d’Ostérel et du val')]).toEqual([22, 18])
  })
})

describe('grounds', () => {
  const white = logo(4, { ink: 'white', contrast: { light: 1, dark: 17 } })
  const colour = logo(4, { contrast: { light: 8, dark: 2 } })

  it('take the version that can be seen, in colour first', () => {
    const both = party('a', 'lead', null, { variants: [white, colour] })
    expect(mark(done([both]), 'a').variant.ink).toBe('colour')
    const dark = done([both], { ground: 'dark' })
    expect(mark(dark, 'a').variant.ink).toBe('white')
    expect(dark.notes).toEqual([{ party: 'a', what: 'white' }])
  })

  it('put a plate of the other ground under what can’t be seen, inside its clear space', () => {
    const lockup = done([party('a', 'lead', null, { variants: [colour] })], { ground: 'dark' })
    expect(lockup.boxes.map(({ kind }) => kind)).toEqual(['plate', 'mark'])
    expect(of(lockup, 'a')[0]).toMatchObject({ ground: 'light' })
    expect(of(lockup, 'a')[0]?.width).toBeCloseTo(mark(lockup, 'a').width + 12, 9)
  })

  it('take the form that needs no plate before the one that does', () => {
    const stacked = logo(1.5, { form: 'stacked', contrast: { light: 9, dark: 9 } })
    const lockup = done([party('a', 'lead', null, { variants: [colour, stacked] })], { ground: 'dark' })
    expect(lockup.notes).toEqual([{ party: 'a', what: 'stacked' }])
  })

  it('refuse what can be seen on neither, and propose one ink', () => {
    const faint = party('a', 'joint', null, { variants: [logo(4, { contrast: { light: 1.4, dark: 2.4 } })] })
    const refusal = refused([FONDATION, faint], { ground: 'dark' })
    expect(refusal).toMatchObject({ code: 'faint', party: 'a', data: { contrast: 2.4, needed: 3 } })
    expect(refusal.proposals).toContainEqual({ what: 'ink', party: 'a', ink: 'white' })
    expect(refusal.proposals).toContainEqual({ what: 'name', party: 'a' })
  })
})

describe('what can’t be legible', () => {
  it('is refused with the figures that decide it: a wordmark too wide for its role', () => {
    const refusal = refused([FONDATION, party('a', 'supporting', 40)])
    expect(refusal).toMatchObject({ code: 'too-wide', party: 'a', data: { aspect: 40 } })
    const { limit = 0 } = refusal.data
    expect(compose([FONDATION, party('a', 'supporting', limit * 0.999)], { width: 2_000 }).ok).toBe(true)
    expect(compose([FONDATION, party('a', 'supporting', limit * 1.002)], { width: 2_000 }).ok).toBe(false)
    expect(refusal.proposals.map(({ what }) => what)).toEqual(['stacked', 'name', 'next-page'])
  })

  it('goes in the band below where a square would tower over a wordmark', () => {
    const refusal = refused([FONDATION, party('a', 'joint', 0.8)])
    expect(refusal).toMatchObject({ code: 'too-tall', party: 'a' })
    expect(refusal.proposals.map(({ what }) => what)).toEqual(['band', 'name', 'next-page'])
  })

  it('takes the stacked version by itself where there is one', () => {
    const stacked = logo(1.5, { form: 'stacked' })
    const lockup = done([FONDATION, party('a', 'joint', 40, { variants: [logo(40), stacked] })])
    expect(mark(lockup, 'a').variant.form).toBe('stacked')
    expect(lockup.notes).toEqual([{ party: 'a', what: 'stacked' }])
  })

  it('says how much room is missing, and who would fit on the next page', () => {
    const parties = [FONDATION, VALMORIERE, party('osterel', 'supporting', 3.2), ORVANCE]
    const high = refused(parties, { height: 120 })
    expect(high).toMatchObject({ code: 'no-height', data: { available: 120 } })
    expect(high.proposals).toContainEqual({ what: 'next-page', parties: ['orvance'] })
    const needed = high.data.needed ?? 0
    expect(compose(parties, { height: needed }).ok).toBe(true)
    expect(compose(parties, { height: needed - 1 }).ok).toBe(false)
  })

  it('is not a lock-up without one lead', () => {
    expect(() => compose([VALMORIERE])).toThrow(RangeError)
    expect(() => compose([FONDATION, { ...FONDATION, id: 'other' }])).toThrow(RangeError)
    expect(() => compose([FONDATION, { ...VALMORIERE, id: FONDATION.id }])).toThrow(RangeError)
    expect(() => compose([FONDATION], { width: 0 })).toThrow(RangeError)
  })
})

describe('conditions of an owner', () => {
  const STATE = party('state', 'funder', 1.5)

  it('grow its role until its mark is as high or as wide as any other', () => {
    const plain = done([FONDATION, VALMORIERE, STATE, ORVANCE], { width: 1_200 })
    const others = (lockup: ComposedLockup) => [mark(lockup, 'fondation'), mark(lockup, 'valmoriere')]
    const wide = party('state', 'funder', 3, { conditions: { atLeastAsLarge: true } })
    const lockup = done([FONDATION, VALMORIERE, wide, ORVANCE], { width: 1_200 })
    const own = mark(lockup, 'state')
    expect(others(lockup).every((other) => own.height >= other.height - 1e-9)).toBe(true)
    expect(opticalArea(own)).toBeCloseTo(opticalArea(mark(lockup, 'orvance')), 6)
    expect(opticalArea(mark(plain, 'state'))).toBeLessThan(opticalArea(own))
    expect(lockup.notes.map(({ what }) => what)).toEqual(['role-grown', 'role-grown'])
  })

  it('are refused with both measures where its role can’t grow so far', () => {
    const middling = party('a', 'joint', 3, { conditions: { atLeastAsLarge: true } })
    const refusal = refused([party('lead', 'lead', 4.5), middling, party('b', 'joint', 2)])
    expect(refusal).toMatchObject({ code: 'not-largest', party: 'a' })
    const { height = 0, needed = 0, width = 0, neededWidth = 0 } = refusal.data
    expect([height < needed, width < neededWidth]).toEqual([true, true])
    expect(refusal.proposals.map(({ what }) => what)).toContain('name')
  })

  it('give it a corner of its own, with the clear space it asks for', () => {
    const conditions = { zone: { corner: 'top-end' as const, clear: 0.8 } }
    const lockup = done([FONDATION, VALMORIERE, { ...STATE, conditions }], { width: 900 })
    const own = mark(lockup, 'state')
    expect(lockup.clear).toBeCloseTo(own.height * 0.8, 9)
    expect(own.x + own.width).toBeCloseTo(lockup.width - lockup.clear, 9)
    expect(lockup.notes).toContainEqual({ party: 'state', what: 'own-zone' })
  })

  it('refuse a corner that is the lead’s, or taken', () => {
    const zone = (corner: 'top-start' | 'bottom-end') => ({ conditions: { zone: { corner, clear: 0.5 } } })
    expect(refused([FONDATION, { ...STATE, ...zone('top-start') }])).toMatchObject({
      code: 'zone-of-lead',
      party: 'state',
    })
    const both = refused([
      FONDATION,
      { ...VALMORIERE, ...zone('bottom-end') },
      { ...STATE, ...zone('bottom-end') },
    ])
    expect(both).toMatchObject({ code: 'zone-taken', party: 'state' })
    expect(both.proposals).toContainEqual({ what: 'next-page', parties: ['state'] })
  })

  it('set the name in type where the logo may stand once and already does, or never', () => {
    const once = { ...VALMORIERE, conditions: { oncePerPage: true } }
    expect(mark(done([FONDATION, once]), 'valmoriere').kind).toBe('mark')
    expect(mark(done([FONDATION, VALMORIERE], { shown: ['valmoriere'] }), 'valmoriere').kind).toBe('mark')
    const again = done([FONDATION, once], { shown: ['valmoriere'] })
    expect(of(again, 'valmoriere').map(({ kind }) => kind)).toEqual(['name'])
    expect(again.notes).toEqual([{ party: 'valmoriere', what: 'already-shown' }])
    const never = done([FONDATION, { ...VALMORIERE, conditions: { textOnly: true } }])
    expect(of(never, 'valmoriere').map(({ kind }) => kind)).toEqual(['name'])
  })

  it('hold its own least height: 10 mm where the house draws 6.35', () => {
    const space = { unit: 'mm' as const, width: 75, height: 60, direction: 'ltr' as const }
    const emblem = { ...STATE, conditions: { least: { mm: 10 } } }
    const lockup = done([FONDATION, emblem], { space })
    expect(mark(lockup, 'state').height).toBeGreaterThanOrEqual(10)
    expect(mark(done([FONDATION, STATE], { space: { ...space, width: 32 } }), 'state').height).toBeLessThan(
      10,
    )
    expect(refused([FONDATION, emblem], { space: { ...space, width: 32 } }).code).toBe('no-width')
  })
})
