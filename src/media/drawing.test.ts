import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { prepareDrawing, stampSvg } from './drawing'
import { CENTRE } from './focal'
import { prepareImage } from './images'
import { ImageRefusal } from './refusal'
import { sanitiseSvg } from './svg/sanitise'
import { metadataOf } from './testing/exiftool'
import { colourAt } from './testing/pictures'
import type { ImageCredits } from './xmp'

const credits: ImageCredits = {
  author: 'Atelier <des> Lanternes',
  credit: '© Fondation',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  alt: { fr: 'Un livre ouvert.' },
}
/** A red square at the left, a half transparent blue one at the right, on nothing. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path fill="#f00" d="M0 0H200V300H0z"/><path fill="#00f" fill-opacity=".5" d="M300 0H400V300H300z"/></svg>`
const find = <T extends { variant: string }>(files: T[], variant: string): T => {
  const file = files.find((one) => one.variant === variant)
  if (!file) throw new Error(`No ${variant}.`)
  return file
}

describe('prepareDrawing', { timeout: 30_000 }, () => {
  it('makes the drawing itself, a raster for press and a share picture', async () => {
    const { files, markup, width, height } = await prepareDrawing(Buffer.from(svg), credits)
    expect({ width, height }).toEqual({ width: 400, height: 300 })
    expect(files.map(({ variant, format }) => `${variant}.${format}`)).toEqual([
      'svg.svg',
      'press.png',
      'share.jpeg',
    ])
    expect(markup).not.toContain('metadata')
    const press = find(files, 'press')
    expect(press.width).toBeGreaterThan(2300)
    expect(press.height).toBe(Math.round(press.width * 0.75))
    // Half transparent blue is blue, not the dark blue of multiplied colours.
    const { data } = await sharp(press.data)
      .extract({ left: press.width - 50, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([...data]).toEqual([0, 0, 255, 128])
    const share = find(files, 'share')
    expect(await sharp(share.data).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
    expect(await colourAt(share.data, 35, 99)).toBe('red')
    const { dominant } = await sharp(share.data).extract({ left: 0, top: 0, width: 100, height: 100 }).stats()
    expect(dominant).toMatchObject({ r: 248, g: 216, b: 200 })
  })

  it('says who made it in each file, and is a drawing still after that', async () => {
    const { files } = await prepareDrawing(Buffer.from(svg), credits)
    for (const { variant, data } of files)
      expect(metadataOf(data), variant).toMatchObject({
        'XMP-dc:Creator': ['Atelier <des> Lanternes'],
        'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
      })
    const file = find(files, 'svg').data
    expect((await sharp(file).metadata()).format).toBe('svg')
    const again = stampSvg(file.toString('utf8'), { ...credits, credit: '© Other' })
    expect(metadataOf(again)['XMP-photoshop:Credit']).toBe('© Other')
    expect(again.toString('utf8').match(/<metadata>/g)).toHaveLength(1)
    const clean = sanitiseSvg(again)
    expect(clean.ok && clean.svg).toBe((await prepareDrawing(Buffer.from(svg), credits)).markup)
  })

  it('lets no script of an upload into any file', async () => {
    const hostile = svg.replace('<path', '<script>alert(1)</script><path onclick="alert(2)"')
    const { files, markup } = await prepareDrawing(Buffer.from(hostile), credits)
    expect(markup + find(files, 'svg').data.toString('utf8')).not.toMatch(/alert|<script|onclick/)
  })

  it('says in both languages why a file is no drawing', async () => {
    const upload = { name: 'a.svg', data: Buffer.from('<svg viewBox="0 0 1 1"><!--') }
    const refusal = await prepareImage(upload, { credits, focal: CENTRE }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ImageRefusal)
    expect(refusal).toMatchObject({
      code: 'bad-drawing',
      data: { fr: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
    })
  })
})
