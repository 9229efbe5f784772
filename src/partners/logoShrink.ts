import type { Pixels } from '@/media/svg/render'

/** A part of a picture, in its pixels; fractions are fine. */
export type Cut = { left: number; top: number; width: number; height: number }

/** Values of 0 to 1, in rows; `channels` of them for each pixel. */
export type Plane = { width: number; height: number; channels: number; data: Float32Array }

/** A picture made smaller, to be looked at on a paper or as ink alone. */
export type Small = {
  /** red, green and blue on a paper */
  on: (paper: string) => Plane
  /** how much of each pixel is covered */
  alpha: () => Plane
  /** how much of each pixel is ink: what differs from the paper, 1 from the usual difference on */
  inkOn: (paper: string) => Plane
}

/**
 * Draws a part of a picture at another size, each pixel being the mean of what it covers, as browsers do with
 * small pictures.
 */
export function shrink(picture: Pixels, cut: Cut, size: { width: number; height: number }): Small {
  const { width, height } = size
  const rgba = new Float32Array(width * height * 4)
  const columns = spans(cut.left, cut.width, width, picture.width)
  const rows = spans(cut.top, cut.height, height, picture.height)
  const line = new Float32Array(picture.width * 4)
  // Row by row: first what each column covers downwards, then what each pixel covers across.
  for (const [y, covered] of rows.entries()) {
    line.fill(0)
    for (const { at, share } of covered) {
      const from = at * line.length
      const part = share / 255
      for (let index = 0; index < line.length; index += 1)
        line[index] = (line[index] ?? 0) + (picture.data[from + index] ?? 0) * part
    }
    for (const [x, across] of columns.entries()) {
      const to = (y * width + x) * 4
      for (const { at, share } of across)
        for (let channel = 0; channel < 4; channel += 1)
          rgba[to + channel] = (rgba[to + channel] ?? 0) + (line[at * 4 + channel] ?? 0) * share
    }
  }
  const plane = (channels: number, value: (at: number, channel: number) => number): Plane => {
    const data = new Float32Array(width * height * channels)
    for (let at = 0; at < data.length; at += 1) data[at] = value(Math.floor(at / channels) * 4, at % channels)
    return { width, height, channels, data }
  }
  const on = (paper: string) => {
    const under = channelsOf(paper)
    return plane(
      3,
      (at, channel) => (rgba[at + channel] ?? 0) + (1 - (rgba[at + 3] ?? 0)) * (under[channel] ?? 0),
    )
  }
  const alpha = () => plane(1, (at) => rgba[at + 3] ?? 0)
  return { on, alpha, inkOn: (paper) => inkOf(on(paper), channelsOf(paper)) }
}

/** Differences under this are paper that isn't quite even. */
const EVEN = 0.08

/** What differs as much as the middle one of all that differ clearly is wholly covered. */
function inkOf({ width, height, data }: Plane, paper: number[]): Plane {
  const ink = new Float32Array(width * height)
  for (let at = 0; at < ink.length; at += 1)
    ink[at] = Math.max(...paper.map((value, channel) => Math.abs((data[at * 3 + channel] ?? 0) - value)))
  const clear = ink.filter((value) => value > EVEN).sort()
  const usual = clear[Math.floor(clear.length / 2)] ?? 1
  return { width, height, channels: 1, data: ink.map((value) => Math.min(1, value / usual)) }
}

/** For each new pixel the old ones that it covers, each with its share of it. */
function spans(
  start: number,
  length: number,
  count: number,
  limit: number,
): { at: number; share: number }[][] {
  const step = length / count
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * step
    const to = from + step
    const covered: { at: number; share: number }[] = []
    for (let at = Math.max(0, Math.floor(from)); at < Math.min(limit, to); at += 1)
      covered.push({ at, share: (Math.min(to, at + 1) - Math.max(from, at)) / step })
    return covered
  })
}

/** Red, green and blue of six hexadecimal digits after `#`, each 0 to 1. */
function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}
