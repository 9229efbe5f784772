import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { renderSvgs } from '@/media/svg/render'
import { coloursIn } from './logoBrandColours'

const flat = (...parts: readonly (readonly [hex: string, pixels: number, alpha?: number])[]) =>
  Uint8Array.from(
    parts.flatMap(([hex, pixels, alpha = 255]) => {
      const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Array.from({ length: pixels }, () => [...channels, alpha]).flat()
    }),
  )

it('gives the colours of a real logo to the digit', async () => {
  const svg = readFileSync('src/seed/logos/ville-light.svg', 'utf8')
  const [picture] = await renderSvgs([{ svg, height: 128 }])
  expect(coloursIn(picture?.data ?? new Uint8Array())).toEqual(['#1e4798', '#4c9ad0'])
})

it('puts hues before greys, and large before small', () =>
  expect(coloursIn(flat(['#333333', 60], ['#7a1f3d', 10], ['#e6a100', 30]))).toEqual([
    '#e6a100',
    '#7a1f3d',
    '#333333',
  ]))

it('leaves out paper, edges, shades of what it has, and what hardly shows', () =>
  expect(
    coloursIn(flat(['#ffffff', 50], ['#1e4798', 40], ['#1e4a9c', 10], ['#ff0000', 1], ['#00aa00', 40, 90])),
  ).toEqual(['#1e4798']))

it('offers four at most, and none of an empty picture', () => {
  const many = ['#c00000', '#00a000', '#0000c0', '#c0a000', '#a000a0', '#00a0a0']
  expect(coloursIn(flat(...many.map((hex) => [hex, 10] as const)))).toHaveLength(4)
  expect(coloursIn(new Uint8Array())).toEqual([])
})

it('counts the pixels of a PNG as it counts those of a drawing', async () => {
  const png = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#7a1f3d' } })
    .png()
    .toBuffer()
  expect(coloursIn(await sharp(png).raw().toBuffer())).toEqual(['#7a1f3d'])
})
