import { describe, expect, it } from 'vitest'
import { colour, contrast, oklchOf, readHex } from './colour'
import { FIXED, GROUNDS, type Ground, type Palette, palette } from './palette'

const HUES = Array.from({ length: 72 }, (_, index) => index * 5)
const CHROMAS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3]
const sweep = (lightness: number) => HUES.flatMap((h) => CHROMAS.map((c) => colour(lightness, c, h).hex))

type Floors = Record<string, [lowest: number, floor: number]>

/** The floors of the look. `dim`: what secondary text keeps where a very dark house darkens the hero's ground. */
function floorsOf({ day, night }: Palette, dim = 6.1): Floors {
  const lowest = (text: string, ...grounds: string[]) =>
    Math.min(...grounds.map((ground) => contrast(text, ground)))
  return {
    'on-house on house': [lowest(day.onHouse.hex, day.house.hex), 7],
    'house-ink on paper and hero': [lowest(day.houseInk.hex, FIXED.day.paper, day.heroGround), 7],
    'secondary text on wash': [lowest(FIXED.day.ink2, day.houseWash.hex), 6.1],
    'secondary text on hero': [lowest(FIXED.day.ink2, day.heroGround), dim],
    'light against house': [contrast(FIXED.light, day.house.hex), 5.2],
    'night: on-house on house': [lowest(night.onHouse.hex, night.house.hex), 7],
    'night: house-ink': [
      lowest(night.houseInk.hex, FIXED.night.paper, night.houseWash.hex, night.heroGround),
      7,
    ],
    'night: secondary text': [lowest(FIXED.night.ink2, night.houseWash.hex, night.heroGround), 6.9],
    'night: text on band': [lowest(FIXED.night.ink, night.band), 6.9],
    'night: drawing on paper': [contrast(night.artHouse.hex, FIXED.night.paper), 3],
  }
}

/** The floors are given to one decimal. */
function failures(brands: readonly string[], dim?: number, ground?: Ground): string[] {
  return brands.flatMap((brand) =>
    Object.entries(floorsOf(palette(brand, ground), dim))
      .filter(([, [value, floor]]) => Number(value.toFixed(1)) < floor)
      .map(([name, [value]]) => `${brand}: ${name} ${value.toFixed(2)}`),
  )
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
/** Equal but for so many steps of a channel. */
const expectNear = (hex: string, wanted: string, steps = 1) => {
  const off = channels(hex).map((channel, index) => Math.abs(channel - (channels(wanted)[index] ?? -99)))
  expect(Math.max(...off), `${hex} for ${wanted}`).toBeLessThanOrEqual(steps)
}

describe('palette', () => {
  it.each([0.42, 0.55, 0.7, 0.9])(
    'holds every contrast over 72 hues and 7 chromas at lightness %s',
    (lightness) => {
      expect(failures(sweep(lightness))).toEqual([])
    },
  )

  it.each([0, 0.1, 0.2, 0.3])('holds them for dark brands too, at lightness %s', (lightness) => {
    expect(failures(sweep(lightness), 5.7)).toEqual([])
  })

  it.each(Object.keys(GROUNDS).filter((name): name is Ground => name in GROUNDS))(
    'holds the contrast of house text on a campaign that opens on %s',
    (ground) => {
      for (const brand of sweep(0.55)) {
        const { day, night } = palette(brand, ground)
        expect(day.heroGround).toBe(GROUNDS[ground].day)
        expect(contrast(day.houseInk.hex, day.heroGround)).toBeGreaterThanOrEqual(7)
        expect(contrast(night.houseInk.hex, night.heroGround)).toBeGreaterThanOrEqual(7)
      }
    },
  )

  it('writes in OKLCH and in hexadecimal one and the same colour', () => {
    for (const brand of sweep(0.6)) {
      const { day, night } = palette(brand)
      for (const token of [
        day.house,
        day.onHouse,
        day.houseInk,
        day.houseWash,
        night.house,
        night.onHouse,
        night.houseInk,
        night.houseWash,
        night.artHouse,
      ]) {
        const { l, c, h } = token.oklch
        expect(colour(l, c, h)).toEqual(token)
      }
    }
  })

  it('makes of Valmorière’s blue what the look shows', () => {
    const { day, night } = palette('#487cde')
    expectNear(day.house.hex, '#1e4798')
    expectNear(day.onHouse.hex, '#fbfcfe')
    expectNear(day.houseInk.hex, '#144097')
    expectNear(day.houseWash.hex, '#e4edfd')
    expectNear(day.heroGround, '#d7e3f8')
    expectNear(night.house.hex, '#9cbefc')
    expectNear(night.onHouse.hex, '#09152c')
    // Just outside sRGB: the look cut a channel off, the rule lowers the chroma.
    expectNear(night.houseInk.hex, '#b1cfff', 3)
    expectNear(night.houseWash.hex, '#1b2942')
    expectNear(night.artHouse.hex, '#3e66b3')
    expectNear(night.band, '#28447b')
    expectNear(night.heroGround, '#22314c')
  })

  it('keeps the hue, and turns a yellow into ochre so that nobody imitates the light', () => {
    const { day } = palette('#fdcc45')
    expect(Math.abs(day.house.oklch.h - oklchOf('#fdcc45').h)).toBeLessThanOrEqual(0.5)
    expect(day.house.oklch.l).toBeLessThanOrEqual(0.42)
    expect(contrast(day.house.hex, FIXED.light)).toBeGreaterThan(5)
  })

  it('takes black, white and grey as they are: an edition in ink-grey', () => {
    expect(failures(['#000000', '#777777', '#ffffff'], 5.7)).toEqual([])
    expect(palette('#ffffff').day.house.oklch.c).toBeLessThan(0.001)
  })
})

describe('readHex', () => {
  it.each([
    ['#1e4798', '#1e4798'],
    [' 1E4798 ', '#1e4798'],
    ['#14f', '#1144ff'],
  ])('reads %s', (text, hex) => expect(readHex(text)).toBe(hex))

  it.each(['', '#12', '#1234', 'red', '#12345g', '#1e4798;', '#1e4798\n}', null, undefined, 7])(
    'refuses %s',
    (text) => expect(readHex(text)).toBeNull(),
  )
})
