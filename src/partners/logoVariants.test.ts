import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { contrast, oklchOf } from './colour'
import { hexOf, inFile, mirrored, raisedJust } from './logoColours'
import { proposeVariant, VARIANTS, type Variant } from './logoVariants'
import type { PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { prepareLogo } from './prepareLogo'

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">${inside}</svg>`)
const BAR = '<path d="M100 20h100v20H100z"/>'
const DISC = svg(
  `<circle cx="60" cy="30" r="28" fill="#123c7a"/><path d="M45 20h30v8H64v20h-8V28H45z" fill="#fff"/>${BAR}`,
)
const asPng = (data: Buffer) => sharp(data, { density: 300 }).png().toBuffer()

async function prepared(name: string, data: Buffer): Promise<PreparedLogo> {
  const logo = await prepareLogo({ name, data })
  if (!logo.ok) throw new Error(logo.reason)
  return logo
}
async function proposed(logo: PreparedLogo, variant: Variant): Promise<PreparedLogo> {
  const version = await proposeVariant(logo, variant)
  if (!version.ok) throw new Error(version.reason)
  return version
}
const fills = ({ file }: PreparedLogo) => [
  ...new Set(
    [...file.data.toString().matchAll(/<(?:path|circle)[^>]* fill="([^"]*)"/g)].map(([, fill]) => fill),
  ),
]
/** The contrast of what is drawn at a place of a logo against a paper, in hundredths of its sides. */
async function contrastAt({ file }: PreparedLogo, paper: string, x: number, y: number): Promise<number> {
  const { data, info } = await sharp(file.data, { density: 200 })
    .flatten({ background: paper })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at =
    (Math.floor((info.height * y) / 100) * info.width + Math.floor((info.width * x) / 100)) * info.channels
  const hex = [0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')
  return contrast(`#${hex}`, paper)
}

describe('proposeVariant, of a drawing', () => {
  it('keeps hues and raises them until they read by night, measured like an upload', async () => {
    const logo = await prepared('ville.svg', readFileSync('src/seed/logos/ville-light.svg'))
    const light = await proposed(logo, 'dark')
    expect(light.mark.contrast.night).toBeGreaterThan(7)
    expect(light.mark).toMatchObject({ boxWidth: logo.mark.boxWidth, boxHeight: logo.mark.boxHeight })
    expect(light.mark.ink).toBeCloseTo(logo.mark.ink, 3)
    expect(light.findings).toContainEqual(
      expect.objectContaining({ code: 'contrast', level: 'ok', ground: 'night' }),
    )
    const [houses = '', water = ''] = fills(light)
    expect(Math.abs(oklchOf(houses).h - oklchOf('#1e4798').h)).toBeLessThan(3)
    expect(water).toBe('#4c9ad0')
  })

  it('lets the night through where the day’s paper did, and leaves the light its colour', async () => {
    const logo = await prepared('fondation.svg', readFileSync('src/seed/logos/fondation-light.svg'))
    expect(fills(await proposed(logo, 'dark'))).toEqual(
      expect.arrayContaining([FIXED.night.paper, FIXED.light]),
    )
  })

  it.each(['white', 'black'] as const)(
    'makes one of %s alone, light words in a disc being holes',
    async (variant) => {
      const paper = variant === 'white' ? FIXED.night.paper : FIXED.day.paper
      for (const logo of [await prepared('a.svg', DISC), await prepared('a.png', await asPng(DISC))]) {
        const one = await proposed(logo, variant)
        expect(one.mark.contrast[variant === 'white' ? 'night' : 'day']).toBeGreaterThan(17)
        // The disc, and the sign in it.
        expect(await contrastAt(one, paper, 4, 50)).toBeGreaterThan(15)
        expect(await contrastAt(one, paper, 17, 50)).toBeLessThan(1.2)
      }
    },
  )

  it('refuses what would merge, and says so', async () => {
    // Yellow on dark blue: both are ink on their own, and one colour makes them one.
    const merging = svg(
      `<rect width="80" height="60" rx="20" fill="#0b1f4d"/><path d="M20 20h40v20H20z" fill="#8a8a8a"/>${BAR}`,
    )
    const version = await proposeVariant(await prepared('a.svg', merging), 'white')
    expect(version).toMatchObject({ ok: false, reason: 'variant-merges' })
    expect(await proposeVariant(await prepared('a.png', await asPng(merging)), 'black')).toMatchObject({
      reason: 'variant-merges',
      words: { fr: expect.stringContaining('Déposez la vôtre') },
    })
  })

  it('repaints gradients and leaves the drawing as it was', async () => {
    const drawing = svg(
      `<linearGradient id="g"><stop/><stop offset="1" stop-color="#1e4798"/></linearGradient><circle cx="60" cy="30" r="28" fill="url(#g)"/>${BAR}`,
    )
    const logo = await prepared('a.svg', drawing)
    for (const variant of VARIANTS) {
      const version = await proposed(logo, variant)
      expect(version.mark.ink).toBeCloseTo(logo.mark.ink, 3)
      expect(version.mark.contrast[variant === 'black' ? 'day' : 'night']).toBeGreaterThan(7)
    }
  })
})

describe('proposeVariant, of pixels', () => {
  it('repaints flat inks and keeps the edges', async () => {
    const logo = await prepared('ville.png', await asPng(readFileSync('src/seed/logos/ville-light.svg')))
    const light = await proposed(logo, 'dark')
    expect(light.file).toMatchObject({ format: 'png', width: logo.file.width, height: logo.file.height })
    expect(light.mark.contrast.night).toBeGreaterThan(7)
    expect(light.mark.ink).toBeCloseTo(logo.mark.ink, 2)
  })

  it('refuses an opaque ground and what is not flat', async () => {
    const onWhite = await sharp(DISC).flatten({ background: '#fff' }).png().toBuffer()
    expect(await proposeVariant(await prepared('a.png', onWhite), 'white')).toMatchObject({
      reason: 'variant-plated',
    })
    const gradient = svg(
      '<linearGradient id="g"><stop stop-color="#a00"/><stop offset="1" stop-color="#00a"/></linearGradient><rect x="2" width="230" height="60" rx="20" fill="url(#g)"/>',
    )
    expect(await proposeVariant(await prepared('a.png', await asPng(gradient)), 'dark')).toMatchObject({
      reason: 'variant-not-flat',
    })
  })
})

describe('the colours of a version', () => {
  it('reach what they must, whatever they were', () => {
    for (let h = 0; h < 360; h += 15)
      for (let l = 5; l <= 95; l += 10) {
        const hex = hexOf(`hsl(${h}, 80%, ${l}%)`)?.hex ?? ''
        expect(contrast(mirrored(false)(hex), FIXED.night.paper)).toBeGreaterThanOrEqual(3)
        expect(contrast(raisedJust(hex), FIXED.night.paper)).toBeGreaterThanOrEqual(3)
        if (contrast(hex, FIXED.night.paper) >= 3) expect(raisedJust(hex)).toBe(hex)
      }
  })

  it('are read however they are written, and keep their transparency', () => {
    const red = inFile(() => '#ff0000')
    expect(['#123', 'navy', 'rgb(1,2,3)', 'hsl(20 50% 50%)'].map(red)).toEqual(Array(4).fill('#ff0000'))
    expect(red('#12345680')).toBe('rgba(255,0,0,0.502)')
    expect(red('inherit')).toBe('inherit')
  })
})
