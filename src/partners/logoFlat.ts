import sharp from 'sharp'
import type { Pixels } from '@/media/svg/render'
import type { Recipe } from './logoColours'

/** Inks of a flat logo at most, and how far apart two of them are (steps of 255, straight line). */
const MOST_INKS = 6
const APART = 48
/** The part of a logo's pixels that is one of its inks, where it is flat; the rest is their edges. */
const FLAT = 0.85
/** Pixels that are looked at to find the inks. */
const MOST_SAMPLES = 100_000
/** Less alpha than this is an edge. */
const COVERED = 200

type Rgb = readonly [number, number, number]
export type RasterVersion = { picture: Pixels; png: () => Promise<Buffer> }

/**
 * Repaints a raster logo by its inks, each pixel between two of them keeping its place between what they become.
 * @param png as `prepareRasterLogo` writes it, with alpha
 * @returns the logo, and how to draw it by a recipe; null where the logo is not made of a few flat inks on nothing: gradients, photographs, an opaque ground
 */
export async function flatLogo(
  png: Buffer,
): Promise<{ before: Pixels; version: (recipe: Recipe) => RasterVersion } | null> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 4) return null
  const inks = inksOf(data)
  if (!inks) return null
  const size = { width: info.width, height: info.height }
  const place = placesAmong(inks)
  const version = (recipe: Recipe): RasterVersion => {
    const become = inks.map((ink) => becomes(recipe, hexOf(ink)))
    const out = Buffer.from(data)
    for (let at = 0; at < out.length; at += 4) {
      if (out[at + 3] === 0) continue
      const { one, other, share } = place(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
      const [from, to] = [become[one], become[other]]
      if (!from || !to) continue
      for (let channel = 0; channel < 4; channel += 1) {
        const value = (from[channel] ?? 0) * (1 - share) + (to[channel] ?? 0) * share
        out[at + channel] = channel < 3 ? Math.round(value) : Math.round((value * (data[at + 3] ?? 0)) / 255)
      }
    }
    return {
      picture: multiplied(out, size),
      png: () =>
        sharp(out, { raw: { ...size, channels: 4 } })
          .png()
          .toBuffer(),
    }
  }
  return { before: multiplied(data, size), version }
}

/** Red, green, blue and alpha that an ink takes. */
function becomes(recipe: Recipe, hex: string): readonly number[] {
  if ('repaint' in recipe) return [...rgbOf(recipe.repaint(hex)), 255]
  return [...rgbOf(recipe.ink), recipe.shows(hex) ? 255 : 0]
}

/**
 * The inks of a logo: its most frequent colours, where they make up enough of it, give or take little. A gradient
 * has all the steps between two. Null where there are no such colours.
 */
function inksOf(data: Buffer): Rgb[] | null {
  const colours = samplesOf(data)
  const counted = new Map<number, { count: number; sum: [number, number, number] }>()
  for (const rgb of colours) {
    const key = ((rgb[0] >> 4) << 8) | ((rgb[1] >> 4) << 4) | (rgb[2] >> 4)
    const found = counted.get(key) ?? { count: 0, sum: [0, 0, 0] }
    found.count += 1
    for (const channel of [0, 1, 2] as const) found.sum[channel] += rgb[channel]
    counted.set(key, found)
  }
  const inks: { rgb: Rgb; count: number }[] = []
  for (const { count, sum } of [...counted.values()].sort((a, b) => b.count - a.count)) {
    const rgb: Rgb = [sum[0] / count, sum[1] / count, sum[2] / count]
    const near = inks.find((ink) => distance(ink.rgb, rgb) < APART)
    if (near) near.count += count
    else if (inks.length < MOST_INKS) inks.push({ rgb, count })
  }
  // Inks that hardly occur are edges between others.
  const own = inks.filter(({ count }) => count >= colours.length * 0.01).map(({ rgb }) => rgb)
  const flat = colours.filter((rgb) => own.some((ink) => distance(ink, rgb) < APART / 3)).length
  return flat > 0 && flat >= colours.length * FLAT ? own : null
}

/** Colours of covered pixels, evenly spread over the picture. */
function samplesOf(data: Buffer): Rgb[] {
  const samples: Rgb[] = []
  const stride = 4 * Math.max(1, Math.floor(data.length / 4 / MOST_SAMPLES))
  for (let at = 0; at < data.length; at += stride)
    if ((data[at + 3] ?? 0) >= COVERED) samples.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])
  return samples
}

type Place = { one: number; other: number; share: number }

/** Between which two inks a colour lies nearest, and how far along. */
function placesAmong(inks: readonly Rgb[]): (r: number, g: number, b: number) => Place {
  const known = new Map<number, Place>()
  return (r, g, b) => {
    const key = (r << 16) | (g << 8) | b
    const before = known.get(key)
    if (before) return before
    let best: Place & { off: number } = { one: 0, other: 0, share: 0, off: Number.POSITIVE_INFINITY }
    for (const [one, from] of inks.entries()) {
      for (const [other, to] of inks.entries()) {
        if (other < one) continue
        const share = along(from, to, [r, g, b])
        const at = (channel: 0 | 1 | 2) => from[channel] * (1 - share) + to[channel] * share
        const point: Rgb = [at(0), at(1), at(2)]
        const off = distance(point, [r, g, b])
        if (off < best.off - 1e-9) best = { one, other, share, off }
      }
    }
    known.set(key, best)
    return best
  }
}

/** How far along the line from one ink to another a colour lies, 0 to 1. */
function along(from: Rgb, to: Rgb, colour: Rgb): number {
  let [dot, length] = [0, 0]
  for (const channel of [0, 1, 2] as const) {
    const way = to[channel] - from[channel]
    dot += (colour[channel] - from[channel]) * way
    length += way ** 2
  }
  return length === 0 ? 0 : Math.min(1, Math.max(0, dot / length))
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

/** The same picture, its colours multiplied by its alpha. */
function multiplied(data: Buffer, size: { width: number; height: number }): Pixels {
  const out = Uint8Array.from(data)
  for (let at = 0; at < out.length; at += 4)
    for (let channel = at; channel < at + 3; channel += 1)
      out[channel] = ((out[channel] ?? 0) * (out[at + 3] ?? 0)) / 255
  return { ...size, data: out }
}
