import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MOST_SHOWN } from '@/media/svg/limits'
import { prepareLogo } from './prepareLogo'
import { colourRuns, refusalPicture } from './refusalPicture'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const DISC = '<circle cx="20" cy="20" r="10" fill="#064c36"/>'
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function pictureOf(name: string, data: Buffer | string) {
  const bytes = Buffer.from(data)
  const verdict = await prepareLogo({ name, data: bytes })
  if (verdict.ok) throw new Error('It was taken.')
  return { reason: verdict.reason, picture: await refusalPicture(verdict, bytes, 'r-') }
}
const svg = (inside: string, frame = 'viewBox="0 0 200 100"') => `<svg ${NS} ${frame}>${inside}</svg>`

describe('the picture of a refused file', () => {
  it('is the cleaned drawing with a frame round every text and raster, whichever was met first', async () => {
    const { reason, picture } = await pictureOf(
      'a.svg',
      svg(
        `${DISC}<script>x()</script><text x="50" y="50">Ville</text><g display="none"><text>Brouillon</text></g><image href="${PNG}" x="150" y="50" width="30" height="30"/>`,
      ),
    )
    expect(reason).toBe('text-inside')
    if (picture?.kind !== 'marked') throw new Error('Marked.')
    expect(picture.marks.map(({ kind }) => kind)).toEqual(['text', 'raster'])
    expect(picture).toMatchObject({ texts: ['Ville', 'Brouillon'], rasters: 1, unseen: 1 })
    expect(picture.inside).toMatch(/^<g><circle .*<\/g>$/)
    expect(picture.inside).not.toMatch(/script|data:|<svg/)
  })

  it('shows where a drawing lies that is all outside its frame, and not when that is far', async () => {
    const near = await pictureOf('a.svg', svg('<rect x="300" y="20" width="100" height="50"/>'))
    expect(near.reason).toBe('outside-frame')
    if (near.picture?.kind !== 'outside') throw new Error('Outside.')
    expect(near.picture.drawn.x).toBeCloseTo(300, 0)
    expect(near.picture.drawn.width).toBeCloseTo(100, 0)
    const far = await pictureOf('a.svg', svg('<rect x="90000" y="20" width="100" height="50"/>'))
    expect(far).toEqual({
      reason: 'outside-frame',
      picture: { kind: 'empty', frame: { x: 0, y: 0, width: 200, height: 100 } },
    })
  })

  it('is the empty frame where nothing is drawn, in a drawing and in a raster', async () => {
    const empty = { reason: 'nothing-drawn', picture: { kind: 'empty', frame: { width: 200, height: 100 } } }
    expect(await pictureOf('a.svg', svg(''))).toEqual(empty)
    expect(await pictureOf('a.svg', svg('<rect width="9" height="9" fill="none"/>'))).toEqual(empty)
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const png = sharp({ create: { width: 200, height: 100, channels: 4, background: clear } }).png()
    expect(await pictureOf('a.png', await png.toBuffer())).toEqual(empty)
  })

  it('of a raster that is too small is its own pixels, at its own size beside the one that is needed', async () => {
    const mark = Buffer.from(
      `<svg ${NS} width="120" height="60"><rect x="10" y="10" width="100" height="20" fill="#1e4798"/></svg>`,
    )
    const { reason, picture } = await pictureOf('a.png', await sharp(mark).png().toBuffer())
    expect(reason).toBe('too-small')
    expect(picture).toMatchObject({ kind: 'small', width: 100, height: 20, wanted: 52, shown: 1 })
    if (picture?.kind !== 'small') throw new Error('Small.')
    expect(picture.colours).toHaveLength(1)
    expect(picture.colours[0]).toMatchObject({ fill: '#1e4798', opacity: 1 })
    expect(picture.colours[0]?.d.match(/M/g)).toHaveLength(20)
  })

  it('of a raster of noise stays small, however wide it is', async () => {
    const noise = Buffer.from(
      Array.from({ length: 1_500 * 40 * 3 }, (_, at) => (at * 7_919 * (at % 97)) % 256),
    )
    const png = sharp(noise, { raw: { width: 1_500, height: 40, channels: 3 } }).png()
    const { picture } = await pictureOf('a.png', await png.toBuffer())
    if (picture?.kind !== 'small') throw new Error('Small.')
    expect(picture.colours.length).toBeLessThanOrEqual(16)
    expect(picture.width * picture.shown).toBeCloseTo(184, 6)
    expect(JSON.stringify(picture).length).toBeLessThan(60_000)
  })

  it('is missing where it would weigh more than an answer should', async () => {
    const path = `<path fill="#064c36" d="M300 20h99v50z${'h9h-9'.repeat(MOST_SHOWN / 5)}"/>`
    const heavy = await pictureOf('a.svg', svg(path))
    expect(heavy).toEqual({ reason: 'outside-frame', picture: null })
    const text = `<text x="9" y="50">Ville</text><path d="M9 9${'h1h-1'.repeat(MOST_SHOWN / 5)}"/>`
    expect(await pictureOf('a.svg', svg(text))).toEqual({ reason: 'text-inside', picture: null })
  })

  it('is missing where nothing of the file can be shown', async () => {
    expect((await pictureOf('a.pdf', '%PDF-1.5')).picture).toBeNull()
    expect((await pictureOf('a.svg', `<svg ${NS} viewBox="0 0 9 9"><`)).picture).toBeNull()
    // A text in a drawing that has no frame: where it would lie can't be told.
    expect(await pictureOf('a.svg', svg('<text>a</text>', ''))).toEqual({
      reason: 'text-inside',
      picture: null,
    })
  })
})

it('draws each pixel once, in its colour, and none that is clear', () => {
  const data = Uint8Array.of(255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 255, 51, 9, 9, 9, 0)
  expect(colourRuns({ width: 2, height: 2, data })).toEqual([
    { fill: '#ff0000', opacity: 1, d: 'M0 0h2v1h-2z' },
    { fill: '#0000ff', opacity: 0.2, d: 'M0 1h1v1h-1z' },
  ])
})
