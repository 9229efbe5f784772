import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { findRendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import { RenderFailed, renderSvgs } from '@/media/svg/render'
import type { Logo } from '@/payload-types'
import { log } from '@/platform/log'
import { isPaperLike } from './logoColours'
import { isGrey } from './paletteHue'

/** Colours offered at most, how far apart two of them are (steps of 255, straight line), and the least share of one. */
const MOST = 4
const APART = 48
const LEAST = 0.03
/** Height of the picture whose pixels are counted; what is less covered than this is an edge. */
const HEIGHT = 128
const COVERED = 250
/** Answers that are remembered, by the content of the file. */
const MOST_KNOWN = 500

const known = new Map<string, Promise<string[]>>()

/**
 * The colours of a stored logo's file that its owner may want for an edition: hexadecimal, hued ones first, then by
 * the ground they cover. What is as light as paper is left out. Empty where the file can't be drawn.
 */
export function brandColours(logo: Logo): Promise<string[]> {
  const files = readImageFiles(logo.renditions)
  const file = files && findRendition(files, 'logo')
  if (!file) return Promise.resolve([])
  const { sha256, format } = file
  const remembered = known.get(sha256)
  if (remembered) return remembered
  const found = pixelsOf(storedPath({ shelf: 'renditions', sha256, format }), format === 'svg')
    .then(coloursIn)
    .catch((error: unknown) => {
      // Only an offer fails: the colour can be given otherwise, and the next visit tries again.
      log.warn({ err: error }, 'The colours of a logo could not be read')
      known.delete(sha256)
      return []
    })
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(sha256, found)
  return found
}

/** Red, green, blue and alpha, colours not multiplied by it. */
async function pixelsOf(path: string, isSvg: boolean): Promise<Uint8Array> {
  const bytes = await readFile(path)
  if (isSvg) {
    const [picture] = await renderSvgs([{ svg: bytes.toString('utf8'), height: HEIGHT }])
    if (!picture) throw new RenderFailed('unreadable')
    return picture.data
  }
  const image = sharp(bytes).resize({ height: HEIGHT, withoutEnlargement: true, kernel: 'nearest' })
  return image.ensureAlpha().toColourspace('srgb').raw().toBuffer()
}

/** @param data red, green, blue, alpha of each pixel; only what is covered counts, so that it may be multiplied */
export function coloursIn(data: Uint8Array): string[] {
  const counted = new Map<number, number>()
  let covered = 0
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < COVERED) continue
    covered += 1
    const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  // The most frequent shade stands for those around it: a flat colour is given to the digit, whatever its edges.
  const colours: { key: number; count: number }[] = []
  for (const [key, count] of [...counted].sort((a, b) => b[1] - a[1])) {
    const near = colours.find((one) => distance(one.key, key) < APART)
    if (near) near.count += count
    else if (colours.length < MOST * 4) colours.push({ key, count })
  }
  const hexes = colours
    .filter(({ count }) => count >= covered * LEAST)
    .sort((a, b) => b.count - a.count)
    .map(({ key }) => `#${key.toString(16).padStart(6, '0')}`)
    .filter((hex) => !isPaperLike(hex))
  return [...hexes.filter((hex) => !isGrey(hex)), ...hexes.filter(isGrey)].slice(0, MOST)
}

function distance(one: number, other: number): number {
  const channel = (key: number, shift: number) => (key >> shift) & 255
  return Math.hypot(...[16, 8, 0].map((shift) => channel(one, shift) - channel(other, shift)))
}
