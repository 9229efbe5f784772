import { describe, expect, it } from 'vitest'
import { sheetOf } from './look'

const mark = (width: number) => ({
  width,
  height: 58,
  boxWidth: width,
  boxHeight: 60,
  ink: 0.3,
  plated: false,
  contrast: { day: 8, night: 2 },
})
const lead = { mark: mark(234) }
const plain = { colour: null, ground: 'dawn' as const, lead, mate: null }
const blue = { hex: '#487cde', ground: null }

describe('sheetOf', () => {
  it('needs no sheet for the house in its own colours', () => {
    expect(sheetOf(plain)).toEqual({ sheet: null, refusal: null })
  })

  it('has one for the house on another ground or in a theme', () => {
    expect(sheetOf({ ...plain, ground: 'sky' }).sheet?.css).toContain('--hero-ground: var(--sky)')
    const themed = sheetOf({ ...plain, colour: { hex: '#5a2d82', ground: 'lime' }, ground: 'lime' }).sheet
    expect(themed?.css).toContain('--hero-ground: var(--lime)')
    expect(themed?.css).toMatch(/--house: #[0-9a-f]{6}/)
  })

  it('sizes the pair by the role of the partner', () => {
    const { sheet, refusal } = sheetOf({ ...plain, colour: blue, mate: { mark: mark(180), role: 'joint' } })
    expect(refusal).toBeNull()
    expect(sheet?.css).toContain(`--lead: ${Math.round(Math.sqrt(180 / 234) * 1_000) / 1_000}; --mate: 1;`)
    const supporting = sheetOf({ ...plain, colour: blue, mate: { mark: mark(234), role: 'supporting' } })
    expect(supporting.sheet?.css).toContain('--lead: 1; --mate: 0.837;')
  })

  it('sets a partner’s name in type where its mark can’t stand beside the lead’s', () => {
    const { sheet, refusal } = sheetOf({ ...plain, colour: blue, mate: { mark: mark(20), role: 'joint' } })
    expect(refusal).toMatchObject({ ok: false, reason: 'mate-too-tall' })
    expect(sheet?.css).toContain('--lead: 1; --mate: 1;')
  })

  it('gives a partner without logo or colour the house’s colours at full size', () => {
    const { sheet, refusal } = sheetOf({ ...plain, mate: { mark: null, role: 'funder' } })
    expect(refusal).toBeNull()
    expect(sheet?.css).toContain('--lead: 1; --mate: 1;')
    expect(sheet?.css).not.toContain('--house')
  })
})
