import { describe, expect, it } from 'vitest'
import type { LogoConditions } from '@/partners/logoPlaces'
import type { Campaign, Logo, Partner } from '@/payload-types'
import { editionLook, sheetOf } from './look'
import { resolveEdition } from './resolveEdition'

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
    expect(sheetOf(plain)).toEqual({ sheet: null, refusal: null, isStacked: false })
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

  it('takes the stacked mark where the other can’t stand beside the lead’s, and the name where neither can', () => {
    const mate = { mark: mark(20), role: 'joint' as const }
    const stacked = sheetOf({ ...plain, mate: { ...mate, stacked: mark(200) } })
    expect(stacked).toMatchObject({ refusal: null, isStacked: true })
    const wide = sheetOf({ ...plain, mate: { ...mate, mark: mark(200) } })
    expect(stacked.sheet).toEqual(wide.sheet)
    expect(sheetOf({ ...plain, mate: { ...mate, stacked: mark(15) } })).toMatchObject({
      refusal: { reason: 'mate-too-tall' },
      isStacked: false,
    })
  })

  it('grows a funder’s mark that must be as large as any other', () => {
    const mate = { mark: mark(234), role: 'funder' as const }
    expect(sheetOf({ ...plain, mate }).sheet?.css).toContain('--lead: 1; --mate: 0.837;')
    const asks = { atLeastAsLarge: true }
    expect(sheetOf({ ...plain, mate: { ...mate, asks } }).sheet?.css).toContain('--lead: 1; --mate: 1;')
  })
})

describe('editionLook', () => {
  const dates = { updatedAt: '', createdAt: '' }
  const hash = '0123456789abcdef'.repeat(4)
  const file = { variant: 'logo', format: 'svg', width: 100, height: 60, bytes: 10, sha256: hash, crc32: 1 }
  const logo = (id: string, width: number): Logo => ({
    id,
    name: id,
    mark: mark(width),
    renditions: { original: { ...file, variant: 'original' }, stamp: hash, files: [file] },
    ...dates,
  })
  const campaign: Campaign = {
    id: 'c',
    title: 'Une photo',
    slug: 'une-photo',
    tagline: 't',
    summary: 's',
    languages: ['fr'],
    opensAt: '2026-01-01T00:00:00.000Z',
    opensAt_tz: 'Europe/Paris',
    helplines: [],
    contentNote: 'note',
    exitUrl: 'https://meteo.example',
    actPage: 'p',
    ...dates,
  }
  const pair = (light: Logo | null) => ({ light, dark: null })
  const look = (asks: LogoConditions, width = 200, stacked: Logo | null = null) => {
    const partner: Partner = {
      id: 'v',
      name: 'Ville de Valmorière',
      slug: 'valmoriere',
      kind: 'town-hall',
      logoConditions: asks,
      ...dates,
    }
    const own = {
      edition: { id: 'e', campaign: 'c', partner: 'v', role: 'joint' as const, ...dates },
      partner,
      logos: pair(logo('b', width)),
      stacked: pair(stacked),
    }
    const { mate, foot } = editionLook(
      resolveEdition({
        campaign,
        house: { name: 'Fondation' },
        houseLogos: pair(logo('a', 234)),
        helplines: [],
        own,
        relaying: [],
        locale: 'fr',
        now: new Date('2026-11-26T12:00:00Z'),
      }),
    )
    return [mate, foot].map((member) => member?.logo?.light.src.split('/')[3] ?? member?.name)
  }

  it.each<[string, LogoConditions, string[]]>([
    ['none', {}, ['b', 'b']],
    ['once per page', { oncePerPage: true }, ['b', 'Ville de Valmorière']],
    ['a zone apart', { fixedZone: true }, ['Ville de Valmorière', 'b']],
    ['text only', { textOnly: true }, ['Ville de Valmorière', 'Ville de Valmorière']],
  ])('keeps the conditions of the logo’s owner, in the head and in the foot: %s', (_, asks, stands) => {
    expect(look(asks)).toEqual(stands)
  })

  it('shows the stacked logo where the other is refused, else the name', () => {
    expect(look({}, 20, logo('c', 200))).toEqual(['c', 'c'])
    expect(look({}, 20)).toEqual(['Ville de Valmorière', 'Ville de Valmorière'])
  })
})
