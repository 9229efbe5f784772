import { describe, expect, it } from 'vitest'
import { colour, contrast, oklchOf, readHex } from './colour'
import { FIXED, GROUNDS, type Palette, palette } from './palette'

const HUES = Array.from({ length: 72 }, (_, index) => index * 5)
const CHROMAS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3]
const LIGHTNESSES = [0.1,0.2,0.3, 0.42, 0.65, 0.9]

const SWEEP = HUES.flatMap((h) => CHROMAS.flatMap((c) => LIGHTNESSES.map((l) => colour(l, c, h).hex)))

/** Channels of a colour, to compare with figures that were rounded elsewhere. */
const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const near = (one: string, other: string) =>
  channels(one).every((channel, index) => Math.abs(channel - (channels(other)[index] ?? -9)) <= 1)

function floors({ day, night }: Palette): Record<string, [value: number, floor: number]> {
  const lowest = (text: string, ...grounds: string[]) =>
    Math.min(...grounds.map((ground) => contrast(text, ground)))
  return {
    'on-house on house': [lowest(day.onHouse.hex, day.house.hex), 7],
    'house-ink on paper and hero': [lowest(day.houseInk.hex, FIXED.day.paper, day.heroGround), 7],
    'secondary text on wash and hero': [lowest(FIXED.day.ink2, day.houseWash.hex, day.heroGround), 6.1],
    'text on wash and hero': [lowest(FIXED.day.ink, day.houseWash.hex, day.heroGround), 7],
    'light against house': [contrast(FIXED.light, day.house.hex), 5.2],
    'night on-house on house': [lowest(night.onHouse.hex, night.house.hex), 7],
    'night house-ink on paper, wash, hero': [
      lowest(night.houseInk.hex, FIXED.night.paper, night.houseWash.hex, night.heroGround),
      6.9,
    ],
    'night secondary text on wash': [lowest(FIXED.night.ink2, night.houseWash.hex), 6.9],
    'night text on band and hero': [lowest(FIXED.night.ink, night.band, night.heroGround), 6.9],
    'night drawing on paper': [contrast(night.artHouse.hex, FIXED.night.paper), 3],
  }
}

describe('palette', () => {
  it(`holds its contrasts over ${SWEEP.length} colours`, () => {
    const failures: string[] = []
    const worst: Record<string, number> = {}
    for (const brand of SWEEP) {
      for (const [name, [value, floor]] of Object.entries(floors(palette(brand)))) {
        worst[name] = Math.min(worst[name] ?? 21, value)
        if (value < floor) failures.push(`${brand} ${name} ${value.toFixed(2)}`)
      }
    }
    if (process.env.SHOW) console.log(worst)
    expect(failures).toEqual([])
  })
})
