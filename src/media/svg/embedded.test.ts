import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { embeddedRaster } from './embedded'
import { sanitiseSvg } from './sanitise'
import { refusalWords } from './words'

const picture = sharp({ create: { width: 321, height: 123, channels: 3, background: '#1e4798' } })
const address = (type: string, data: Buffer) => `data:image/${type};base64,${data.toString('base64')}`

describe('embeddedRaster', () => {
  it.each([
    ['PNG', 'png', () => picture.clone().png()],
    ['JPEG', 'jpeg', () => picture.clone().jpeg()],
    [
      'JPEG',
      'jpeg',
      () =>
        picture
          .clone()
          .withExif({ IFD0: { Copyright: 'x'.repeat(3_000) } })
          .jpeg(),
    ],
    ['GIF', 'gif', () => picture.clone().gif()],
    ['WebP', 'webp', () => picture.clone().webp()],
    ['WebP', 'webp', () => picture.clone().webp({ lossless: true })],
    ['WebP', 'webp', () => picture.clone().ensureAlpha(0.5).webp()],
  ])('reads the size of a %s from its header (%s, case %#)', async (type, mime, made) => {
    expect(embeddedRaster(address(mime, await made().toBuffer()))).toEqual({ type, width: 321, height: 123 })
  })

  it('knows nothing of what it can’t read', () => {
    for (const href of [
      'data:image/png;base64,AAAA',
      'data:,x',
      'data:image/png;base64',
      address('png', Buffer.from('ffd8ffc0', 'hex')),
    ])
      expect(embeddedRaster(href)).toEqual({})
  })

  it('is told to whoever sends a drawing with a picture in it', async () => {
    const inside = address('png', await picture.clone().png().toBuffer())
    const verdict = sanitiseSvg(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${inside}"/><path d="M0 0h1"/></svg>`,
      ),
    )
    if (verdict.ok) throw new Error('It was taken.')
    expect(verdict).toMatchObject({ reason: 'raster-inside', data: { type: 'PNG', width: 321, height: 123 } })
    expect(refusalWords(verdict).fr).toContain('PNG, 321 × 123 pixels')
    expect(refusalWords({ ...verdict, data: {} }).en).not.toMatch(/undefined|\(/)
  })
})
