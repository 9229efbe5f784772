import { describe, expect, it } from 'vitest'
import { isGrey, regionOf } from './paletteHue'
import { paletteTexts } from './paletteTexts'

const named = (hex: string) =>
  (['fr', 'en'] as const).map((locale) => regionOf(hex, paletteTexts(locale).hues)?.name ?? null)

describe('the name of a colour', () => {
  it.each([
    ['#7a1f3d', 'bordeaux', 'burgundy'],
    ['#6d071a', 'bordeaux', 'burgundy'],
    ['#800020', 'bordeaux', 'burgundy'],
    ['#722f37', 'bordeaux', 'burgundy'],
    ['#e30613', 'rouge', 'red'],
    ['#dc143c', 'rouge', 'red'],
    ['#8b0000', 'rouge', 'red'],
    ['#e6007e', 'rose', 'pink'],
    ['#ffc0cb', 'rose', 'pink'],
    ['#f28c00', 'orange', 'orange'],
    ['#6b3e1e', 'brun', 'brown'],
    ['#8b4513', 'brun', 'brown'],
    ['#d2b48c', 'beige', 'beige'],
    ['#f5f5dc', 'beige', 'beige'],
    ['#fdcc45', 'jaune', 'yellow'],
    ['#ffd700', 'jaune', 'yellow'],
    ['#8a6a00', 'ocre', 'ochre'],
    ['#808000', 'vert olive', 'olive green'],
    ['#008000', 'vert', 'green'],
    ['#064c36', 'vert', 'green'],
    ['#008080', 'bleu-vert', 'blue-green'],
    ['#009aa6', 'turquoise', 'turquoise'],
    ['#40e0d0', 'turquoise', 'turquoise'],
    ['#87ceeb', 'bleu', 'blue'],
    ['#487cde', 'bleu', 'blue'],
    ['#000080', 'bleu', 'blue'],
    ['#5a2d82', 'violet', 'purple'],
    ['#800080', 'violet', 'purple'],
    ['#777777', 'gris', 'grey'],
    ['#000000', 'noir', 'black'],
    ['#ffffff', 'blanc', 'white'],
    ['#fffff0', 'blanc', 'white'],
  ])('names %s', (hex, fr, en) => expect(named(hex)).toEqual([fr, en]))

  it.each([
    ['salmon', '#fa8072'],
    ['coral', '#ff7f50'],
    ['plum', '#811453'],
    ['magenta', '#ff00ff'],
    ['terracotta', '#e2725b'],
    ['slate', '#708090'],
    ['taupe', '#463f32'],
  ])('leaves %s without a name: people don’t agree on one', (_, hex) =>
    expect(named(hex)).toEqual([null, null]),
  )
})

it('tells a grey by its chroma, named or not', () => {
  expect(['#777777', '#463f32'].map(isGrey)).toEqual([true, true])
  expect(['#7a1f3d', '#f5f5dc'].map(isGrey)).toEqual([false, false])
})
