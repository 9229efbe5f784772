import { describe, expect, it } from 'vitest'
import { keptEmbargo } from './kept'

const EARLY = '2026-11-26T13:09:00.000Z'
const LATE = '2026-11-27T17:00:00.000Z'
const kit = { embargo: LATE, updatedAt: '2026-11-26T12:00:00.000Z' }
const first = { number: 1, publicFrom: LATE, state: 'pulled' as const, told: null }
const moved = {
  number: 2,
  publicFrom: EARLY,
  state: 'current' as const,
  told: { moved: '2026-11-26T13:00:00.000Z' },
}

describe('the embargo of a published kit', () => {
  it('is its own where nothing was moved', () => {
    expect(keptEmbargo(kit, [])).toBe(LATE)
    expect(keptEmbargo(kit, [{ ...first, state: 'current' }])).toBe(LATE)
    expect(keptEmbargo({ ...kit, embargo: null }, [first, moved])).toBeNull()
  })

  it('is the one that it was moved to, once or twice', () => {
    expect(keptEmbargo(kit, [first, moved])).toBe(EARLY)
    const again = { ...moved, number: 3, publicFrom: '2026-11-28T17:00:00.000Z' }
    expect(keptEmbargo(kit, [first, { ...moved, state: 'pulled' }, again])).toBe(again.publicFrom)
  })

  it('is its own again when it was published since, or when what was moved is pulled', () => {
    expect(keptEmbargo({ ...kit, updatedAt: '2026-11-26T14:00:00.000Z' }, [first, moved])).toBe(LATE)
    expect(keptEmbargo(kit, [first, { ...moved, state: 'pulled' }])).toBe(LATE)
  })
})
