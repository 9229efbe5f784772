import { describe, expect, it } from 'vitest'
import { compareWithSource, DIFFERENCE_THRESHOLD, difference } from './compare'
import { sanitiseSvg } from './sanitise'

const BOX = '<rect x="10" y="10" width="40" height="40" fill="#064c36"/>'
const svg = (inside: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`)

async function compared(inside: string) {
  const cleaned = sanitiseSvg(svg(inside))
  if (!cleaned.ok) throw new Error(cleaned.reason)
  return compareWithSource(svg(inside), cleaned)
}

describe('compareWithSource', () => {
  it('finds nothing where only code and foreign data went', async () => {
    const { ratio, changed, where } = await compared(
      `<script>hello()</script><g onclick="hello()">${BOX}</g><metadata>x</metadata>`,
    )
    expect({ ratio, changed, where }).toEqual({ ratio: 0, changed: false, where: null })
  })

  it('finds nothing where styles became attributes', async () => {
    const { changed } = await compared(
      `<style>.a{fill:#e7714c;stroke:#064c36;stroke-width:3} rect{opacity:.5}</style><rect class="a" width="50" height="50"/><path style="fill:none;stroke:red" d="M0 0 90 90"/>`,
    )
    expect(changed).toBe(false)
  })

  it('finds a style rule that was not understood and changed a colour', async () => {
    const { ratio, changed, where } = await compared(
      `<style>g > rect { fill: #fdcc45 !important }</style><g>${BOX}</g>`,
    )
    expect(ratio).toBeCloseTo(1, 1)
    expect(changed).toBe(true)
    const [x, y, width, height] = [where?.x, where?.y, where?.width, where?.height].map((side) =>
      Math.round(side ?? 0),
    )
    expect({ x, y, width, height }).toEqual({ x: 10, y: 10, width: 40, height: 40 })
  })

  it('finds a blend that was lost', async () => {
    const { changed } = await compared(
      `${BOX}<rect style="mix-blend-mode:screen" width="30" height="30" fill="#e7714c"/>`,
    )
    expect(changed).toBe(true)
  })

  it('keeps out of the first picture what leads out of the file', async () => {
    const { changed } = await compared(
      `${BOX}<image href="src/seed/logos/ville-light.svg" width="9" height="9"/><path fill="url(//example.org#a)" d="M0 0h9v9z" opacity="0"/>`,
    )
    expect(changed).toBe(false)
  })
})

describe('difference', () => {
  const picture = (...pixels: [number, number, number, number][]) => ({
    width: pixels.length,
    height: 1,
    data: Uint8Array.from(pixels.flat()),
  })
  it('counts among the pixels that are drawn in either picture', () => {
    const clear: [number, number, number, number] = [0, 0, 0, 0]
    const ink: [number, number, number, number] = [6, 76, 54, 255]
    expect(difference(picture(clear, ink, ink), picture(clear, ink, clear))).toEqual({
      ratio: 0.5,
      box: { x: 2, y: 0, width: 1, height: 1 },
    })
    const none = { ratio: 0, box: null }
    expect(difference(picture(clear, ink), picture(clear, [10, 80, 60, 255]))).toEqual(none)
    expect(difference(picture(clear), picture(clear))).toEqual(none)
    expect(difference(picture(clear), picture(clear, clear)).ratio).toBe(1)
    expect(DIFFERENCE_THRESHOLD).toBeLessThan(0.01)
  })
})
