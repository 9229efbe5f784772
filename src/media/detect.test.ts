import { describe, expect, it } from 'vitest'
import { checkLabel, detectFormat, isAnimatedPng } from './detect'
import { ImageRefusal } from './refusal'
import { corners } from './testing/pictures'

const refusal = (work: () => unknown): ImageRefusal => {
  try {
    work()
  } catch (error) {
    if (error instanceof ImageRefusal) return error
    throw error
  }
  throw new Error('It was not refused.')
}

const ftyp = (...brands: string[]) =>
  Buffer.from(
    `\0\0\0${String.fromCharCode(16 + (brands.length - 1) * 4)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`,
    'latin1',
  )

describe('detectFormat', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
    'knows %s by its bytes',
    async (format) => {
      expect(detectFormat(await corners(40, 30).toFormat(format).toBuffer())).toBe(format)
    },
  )

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF\n<?xml version="1.0"?>\n<!-- > --><!DOCTYPE svg PUBLIC "x" "y">\n<svg:svg>',
    '  <svg\n width="1">',
    '<!DOCTYPE svg [<!ENTITY a "b>">\n]><svg>',
  ])('knows a drawing after whatever may stand before it', (text) => {
    expect(detectFormat(Buffer.from(text))).toBe('svg')
  })

  it.each([
    ['BigTIFF', Buffer.from('II+\0....')],
    ['PDF', Buffer.from('%PDF-1.7')],
    ['MP4 / MOV', ftyp('isom', 'mp42')],
    ['SVGZ / gzip', Buffer.from('\x1f\x8b\x08', 'latin1')],
  ])('names %s when it refuses it', (type, bytes) => {
    expect(refusal(() => detectFormat(bytes))).toMatchObject({ code: 'unsupported-type', data: { type } })
  })

  it('tells nothing, text and pages from images', () => {
    expect(refusal(() => detectFormat(Buffer.alloc(0))).code).toBe('empty')
    expect(refusal(() => detectFormat(Buffer.from('hello'))).code).toBe('unknown-type')
    expect(refusal(() => detectFormat(Buffer.from('<html><svg>'))).code).toBe('unknown-type')
    expect(refusal(() => detectFormat(Buffer.from('<svgfoo>'))).code).toBe('unknown-type')
    expect(refusal(() => detectFormat(Buffer.from('<!-- never closed <svg>'))).code).toBe('unknown-type')
  })

  it('refuses more bytes than the limit before it looks at them', () => {
    expect(refusal(() => detectFormat(Buffer.alloc(50_000_001))).code).toBe('too-many-bytes')
  })

  it('refuses sequences of AVIF and HEIC, and takes still ones', () => {
    expect(refusal(() => detectFormat(ftyp('hevc', 'msf1', 'heic'))).code).toBe('animated')
    expect(detectFormat(ftyp('heic', 'mif1', 'heic'))).toBe('heic')
    expect(detectFormat(ftyp('mif1', 'heic'))).toBe('heic')
    expect(refusal(() => detectFormat(ftyp('avis', 'avif'))).code).toBe('animated')
    expect(detectFormat(ftyp('mif1', 'avif', 'miaf'))).toBe('avif')
  })
})

describe('checkLabel', () => {
  it('takes the names and types under which a format is sent', () => {
    expect(() => checkLabel('jpeg', { name: 'Été.JPEG', mimeType: 'image/jpeg' })).not.toThrow()
    expect(() => checkLabel('png', { name: 'a.b.png', mimeType: 'application/octet-stream' })).not.toThrow()
    expect(() => checkLabel('svg', { name: 'a.svg', mimeType: 'image/svg+xml; charset=utf-8' })).not.toThrow()
    expect(() => checkLabel('webp', { name: 'a.webp' })).not.toThrow()
  })

  it('refuses a name or a type that speaks of another format', () => {
    expect(refusal(() => checkLabel('png', { name: 'a.jpg' })).data).toEqual({ type: 'PNG', label: '.jpg' })
    expect(refusal(() => checkLabel('png', { name: 'a.png', mimeType: 'image/jpeg' })).data.label).toBe(
      'image/jpeg',
    )
    expect(refusal(() => checkLabel('jpeg', { name: 'photo' })).code).toBe('mislabelled')
    expect(refusal(() => checkLabel('svg', { name: 'a.svg/x.html' })).code).toBe('mislabelled')
  })

  it('knows what a camera saves raw, which is a TIFF by its bytes', () => {
    expect(refusal(() => checkLabel('tiff', { name: 'DSC_0001.NEF' }))).toMatchObject({
      code: 'unsupported-type',
      data: { type: 'NEF' },
    })
  })
})

describe('isAnimatedPng', () => {
  it('sees the frames of a PNG, of which decoders see one', async () => {
    const still = await corners(20, 20).png().toBuffer()
    expect(isAnimatedPng(still)).toBe(false)
    // An animated PNG has a control chunk right after its header of 33 bytes.
    const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.alloc(12)])
    expect(isAnimatedPng(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))).toBe(true)
  })
})
