import { describe, expect, it } from 'vitest'
import { recolourSvg, stencilSvg } from './recolour'
import { renderSvgs } from './render'
import { sanitiseSvg } from './sanitise'

const svg = (inside: string, attributes = '') => {
  const cleaned = sanitiseSvg(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`),
    { prefix: 'p-' },
  )
  if (!cleaned.ok) throw new Error(cleaned.reason)
  return cleaned.svg
}
const again = (source: string) => {
  const cleaned = sanitiseSvg(Buffer.from(source))
  if (!cleaned.ok) throw new Error(cleaned.reason)
  expect(cleaned.findings).toEqual([])
  return cleaned.svg
}
/** The colour at a place of a picture of ten pixels, with its alpha. */
async function seen(source: string, x: number, y: number): Promise<number[]> {
  const [picture] = await renderSvgs([{ svg: again(source), width: 10 }])
  return [...(picture?.data.subarray((y * 10 + x) * 4, (y * 10 + x) * 4 + 4) ?? [])]
}
const RED = [255, 0, 0, 255]
const red = () => '#ff0000'

describe('recolourSvg', () => {
  it.each([
    ['a fill', '<rect width="10" height="10" fill="#123456"/>'],
    ['black that nobody named', '<rect width="10" height="10"/>'],
    ['a stroke', '<path d="M0 5h10" stroke="blue" stroke-width="10"/>'],
    ['the colour of the text around', '<rect width="10" height="10" fill="currentColor"/>'],
    [
      'a gradient',
      '<linearGradient id="g"><stop/><stop offset="1" stop-color="#00f"/></linearGradient><rect width="10" height="10" fill="url(#g)"/>',
    ],
    ['what a use brings in', '<defs><rect id="r" width="10" height="10"/></defs><use href="#r"/>'],
    [
      'what is cut by a mask',
      '<mask id="m"><rect width="10" height="10" fill="#fff"/></mask><rect width="10" height="10" mask="url(#m)"/>',
    ],
  ])('repaints %s', async (_, inside) => {
    expect(await seen(recolourSvg(svg(inside), red), 5, 5)).toEqual(RED)
  })

  it('leaves masks as they are, with what they take from around them', async () => {
    const masked = (paint: string) =>
      `<g fill="#000"><mask id="m"><rect width="10" height="10" fill="#fff"/><rect width="5" height="10"${paint}/></mask></g><rect width="10" height="10" mask="url(#m)"/>`
    for (const paint of ['', ' fill="black"', ' fill="url(#g)"']) {
      const gradient = '<linearGradient id="g"><stop/></linearGradient>'
      const out = recolourSvg(svg(gradient + masked(paint)), () => '#ffffff')
      expect(await seen(out, 2, 5)).toEqual([0, 0, 0, 0])
      expect(await seen(out, 8, 5)).toEqual([255, 255, 255, 255])
    }
  })

  it('keeps what is not painted, and says each colour as it is written', async () => {
    const asked: string[] = []
    const out = recolourSvg(
      svg(
        '<path d="M0 0h1" fill="none" stroke="rgb(1,2,3)"/><path d="M0 0h1" fill="url(#x) lime"/>',
        ' fill="tomato"',
      ),
      (colour) => {
        asked.push(colour)
        return colour
      },
    )
    expect(asked.sort()).toEqual(['lime', 'rgb(1,2,3)', 'tomato'])
    expect(out).toContain('fill="none"')
  })
})

describe('stencilSvg', () => {
  it('makes holes of the colours that don’t show', async () => {
    const source = svg(
      '<title>T</title><circle cx="5" cy="5" r="5" fill="#123c7a"/><rect x="3" y="3" width="4" height="4" fill="#fff"/>',
    )
    const box = { x: 0, y: 0, width: 10, height: 10 }
    const out = stencilSvg(source, box, (colour) => colour !== '#fff', '#ff0000')
    expect(await seen(out, 5, 5)).toEqual([0, 0, 0, 0])
    expect(await seen(out, 5, 1)).toEqual(RED)
    expect(await seen(out, 0, 0)).toEqual([0, 0, 0, 0])
    expect(again(out)).toContain('<title>T</title>')
  })
})
