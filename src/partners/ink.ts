import type { Pixels } from '@/media/svg/render'
import { contrast } from './colour'
import type { Cut } from './logoShrink'
import { FIXED } from './palette'

const MOST_SAMPLES = 20_000
const INKED = 128

/** What a drawing needs against its ground (WCAG 2.2, 1.4.11). */
export const VISIBLE = 3

/**
 * The contrast that half of a mark's ink reaches against a ground: its median WCAG contrast, 1 to 21.
 * Colours of the picture are multiplied by alpha; what is thinner than half covered is edge and doesn't count.
 * @returns null for a picture without ink
 */
export function inkContrast({ data }: Pixels, ground: string): number | null {
  const stride = 4 * Math.max(1, Math.floor(data.length / 4 / MOST_SAMPLES))
  const counted = new Map<string, number>()
  let inked = 0
  for (let at = 0; at < data.length; at += stride) {
    const alpha = data[at + 3] ?? 0
    if (alpha < INKED) continue
    inked += 1
    const hex = `#${[0, 1, 2].map((channel) => hexOf((data[at + channel] ?? 0) * (255 / alpha))).join('')}`
    counted.set(hex, (counted.get(hex) ?? 0) + 1)
  }
  if (inked === 0) return null
  const values = [...counted].map(([hex, count]) => ({ value: contrast(hex, ground), count }))
  let below = 0
  for (const { value, count } of values.sort((a, b) => b.value - a.value)) {
    below += count
    if (below * 2 >= inked) return value
  }
  return null
}

/**
 * The paper on which a mark shows best, or the colour of its own plate.
 * @param plate the part of the picture that the plate fills; its corner has the plate's colour
 */
export function groundUnder(
  { width, data }: Pixels,
  contrastOn: { day: number | null; night: number | null },
  plate: Cut | null,
): string {
  if (!plate) return (contrastOn.day ?? 0) >= (contrastOn.night ?? 0) ? FIXED.day.paper : FIXED.night.paper
  const at = (Math.floor(plate.top + 1) * width + Math.floor(plate.left + 1)) * 4
  return `#${[0, 1, 2].map((channel) => hexOf(data[at + channel] ?? 0)).join('')}`
}

function hexOf(channel: number): string {
  return Math.min(255, Math.round(channel)).toString(16).padStart(2, '0')
}
