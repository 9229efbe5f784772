import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureMark } from '@/media/svg/mark'
import { sanitiseSvg } from '@/media/svg/sanitise'
import { LEGIBLE, type Legibility, legibility } from './logoLegibility'
import { FIXED } from './palette'

async function read(source: string, ground: string = FIXED.day.paper, isPlate = false): Promise<Legibility> {
  const cleaned = sanitiseSvg(Buffer.from(source))
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const { picture } = await measureMark(cleaned)
  const { width, height } = picture
  return legibility(picture, { left: 0, top: 0, width, height }, ground, isPlate)
}
const svg = (inside: string, box: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`
const seeded = (name: string) => readFileSync(`src/seed/logos/${name}.svg`, 'utf8')
const words = seeded('ville-light')
  .trim()
  .replace(/^<svg[^>]*>|<title>.*<\/title>|<\/svg>$/g, '')
/** The words of a real logo beside a large sign, shrunk. */
const shrunk = (k: number) =>
  svg(
    `<circle cx="30" cy="30" r="28"/><g transform="translate(70 ${30 - 30 * k}) scale(${k})">${words}</g>`,
    `0 0 ${72 + 206 * k} 60`,
  )

describe('legibility', () => {
  it.each(['fondation', 'ville', 'ecoles', 'mutuelle'])('is enough for %s, on both grounds', async (name) => {
    const [day, night] = [
      await read(seeded(`${name}-light`)),
      await read(seeded(`${name}-dark`), FIXED.night.paper),
    ]
    for (const { legible, detail, stroke } of [day, night]) {
      expect(legible).toBe(true)
      expect(detail).toBeGreaterThan(0.7)
      expect(stroke).toBeGreaterThan(0.5)
    }
  })

  it('goes down with the size of words, however large the sign beside them is', async () => {
    const strokes: number[] = []
    for (const k of [0.75, 0.6, 0.4]) strokes.push((await read(shrunk(k))).stroke)
    expect(strokes).toEqual([...strokes].sort((a, b) => b - a))
    expect((await read(shrunk(0.75))).legible).toBe(true)
    expect((await read(shrunk(0.6))).legible).toBe(false)
    expect((await read(shrunk(0.3))).legible).toBe(false)
  })

  it('measures strokes in pixels of the small picture', async () => {
    const bars = (thickness: number) =>
      svg(
        Array.from(
          { length: 10 },
          (_, index) => `<path d="M${index * 12} 0h${thickness}v60h-${thickness}z"/>`,
        ).join(''),
        '0 0 120 60',
      )
    for (const thickness of [5, 2.5])
      expect((await read(bars(thickness))).stroke).toBeCloseTo((thickness * 24) / 60, 1)
    expect((await read(bars(0.6))).legible).toBe(false)
  })

  it('sees light words in a dark disc, and words on a plate of their own', async () => {
    const inDisc = (k: number) =>
      svg(
        `<rect width="206" height="60" rx="20" fill="#123c7a"/><g transform="translate(20 ${30 - 30 * k}) scale(${k})" fill="#fff">${words.replace(/ fill="[^"]*"/g, '')}</g>`,
        '0 0 206 60',
      )
    expect((await read(inDisc(0.8))).legible).toBe(true)
    expect((await read(inDisc(0.3))).legible).toBe(false)
    expect((await read(inDisc(0.8), '#123c7a', true)).legible).toBe(true)
    expect((await read(inDisc(0.3), '#123c7a', true)).legible).toBe(false)
  })

  it('takes a very long logo in its stride', async () => {
    const started = process.cpuUsage()
    const long = await read(svg('<rect width="4000" height="20"/>', '0 0 4000 20'))
    const { user } = process.cpuUsage(started)
    expect(long).toMatchObject({ legible: true, detail: 1 })
    expect(user / 1_000).toBeLessThan(3_000)
    expect(LEGIBLE).toEqual({ detail: 0.5, stroke: 0.4 })
  })
})
