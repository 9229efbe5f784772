import { describe, expect, it } from 'vitest'
import { MOST_CODES } from './codes'
import { type CulpritDrawing, culpritDrawing, whereSeen } from './culprits'
import { MOST_SHOWN } from './limits'
import type { ViewBox } from './verdict'

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const DISC = '<circle cx="5" cy="5" r="4" fill="#064c36"/>'

function drawing(inside: string, frame = 'viewBox="0 0 200 100"'): CulpritDrawing {
  const source = Buffer.from(`<svg ${NS} ${frame}>${DISC}${inside}</svg>`)
  const verdict = culpritDrawing(source, 'p-')
  if (!verdict.ok) throw new Error(`refused: ${verdict.reason}`)
  return verdict
}
const boxes = (inside: string, frame?: string) => whereSeen(drawing(inside, frame))
const round = (box: ViewBox | null | undefined) =>
  box && [box.x, box.y, box.width, box.height].map((value) => Math.round(value))

describe('where text lies', () => {
  it('is found by its baseline, its size and its words', async () => {
    const [box] = await boxes('<text x="20" y="50" font-size="10">Valmo</text>')
    expect(round(box)?.slice(0, 2)).toEqual([20, 42])
    expect(box?.height).toBeCloseTo(10.5, 0)
    expect(box?.width).toBeGreaterThan(20)
    expect(box?.width).toBeLessThan(40)
  })

  it('follows transforms, nested groups and nested frames', async () => {
    const text = '<text font-size="10" textLength="30">Ville</text>'
    const [moved] = await boxes(`<g transform="translate(100 50)"><g transform="scale(2)">${text}</g></g>`)
    expect(round(moved)).toEqual([100, 34, 60, 21])
    const [turned] = await boxes(
      `<text transform="translate(100 20) rotate(90)" font-size="10" textLength="30">Ville</text>`,
    )
    expect(round(turned)).toEqual([98, 20, 10, 30])
    const [nested] = await boxes(
      `<svg x="100" y="0" width="100" height="100" viewBox="0 0 50 50"><g transform="translate(0 20)">${text}</g></svg>`,
    )
    expect(round(nested)).toEqual([100, 24, 60, 21])
  })

  it('follows the size and anchor that type inherits, by style or attribute', async () => {
    const styled =
      '<style>.t{font-size:20px;text-anchor:middle}</style><g class="t"><text x="100" y="50" textLength="40">Ville</text></g>'
    expect(round((await boxes(styled))[0])).toEqual([80, 34, 40, 21])
  })

  it('holds all lines of one text in one box, each part at its own place', async () => {
    const { svg, culprits } = drawing(
      '<text font-size="10"><tspan x="20" y="30" fill="#ff0000">Ville</tspan><tspan x="60" dy="3em">de <tspan>Valmoriere</tspan></tspan></text>',
    )
    expect(culprits).toEqual([{ kind: 'text', words: 'Ville de Valmoriere' }])
    expect(svg.match(/<text /g)).toHaveLength(2)
    expect(svg).toMatch(
      /<text x="20" y="30"[^>]*fill="#ff0000"[^>]*>Ville<\/text><text x="60" y="60"[^>]*>de Valmoriere</,
    )
    const [box] = await boxes(
      '<text font-size="10"><tspan x="20" y="30">Ville</tspan><tspan x="60" dy="3em">de Valmoriere</tspan></text>',
    )
    expect(round(box)?.slice(0, 2)).toEqual([20, 22])
    expect(round(box)?.[3]).toBe(41)
  })

  it('of a text along a path is where the path is, and its words stand there', async () => {
    const along = drawing(
      '<path id="arc" fill="none" d="M50 60h100"/><text font-size="10"><textPath href="#arc" fill="#ff0000">En rond</textPath></text>',
    )
    expect(round((await whereSeen(along))[0])).toEqual([50, 50, 100, 20])
    expect(along.svg).toMatch(
      /<path id="p-1"[^>]*\/><g[^>]*><text font-size="10" fill="#ff0000"><textPath xlink:href="#p-1">En rond</,
    )
    const nowhere = drawing('<text font-size="10"><textPath href="#none">En rond</textPath></text>')
    expect(nowhere.culprits).toEqual([{ kind: 'text', words: 'En rond' }])
  })

  it('is nowhere for what is hidden, or outside the frame', async () => {
    const seen = await boxes(
      '<g display="none"><text x="9" y="50">a</text></g><g style="visibility:hidden"><text x="9" y="50">b</text></g><text x="900" y="50">c</text><text x="9" y="50">d</text>',
    )
    expect(seen.map(Boolean)).toEqual([false, false, false, true])
  })
})

describe('where a raster lies', () => {
  it('is what its clip leaves of it', async () => {
    const clipped = `<defs><rect id="r" x="50" y="20" width="40" height="30"/></defs><clipPath id="c"><use xlink:href="#r"/></clipPath><g clip-path="url(#c)"><image width="200" height="100" xlink:href="${PNG}"/></g>`
    expect(round((await boxes(clipped))[0])).toEqual([50, 20, 40, 30])
  })

  it('is each place where it is repeated, and any shape that it fills', async () => {
    const used = `<defs><image id="i" width="10" height="10" href="${PNG}"/></defs><use href="#i" x="20" y="20"/><use href="#i" x="80" y="60"/>`
    expect(round((await boxes(used))[0])).toEqual([20, 20, 70, 50])
    const filled = `<rect x="30" y="10" width="60" height="40" fill="url(#p)"/><defs><pattern id="p" width="1" height="1"><use href="#j" transform="scale(.1)"/></pattern><image id="j" width="9" height="9" href="${PNG}"/></defs>`
    expect(round((await boxes(filled))[0])).toEqual([30, 10, 60, 40])
    expect(drawing(filled).svg).toContain('fill="#8a938e"')
  })

  it('is shown as a crossed box, and never by its own bytes', () => {
    const { svg, map, culprits } = drawing(`<image x="9" y="9" width="40" height="20" href="${PNG}"/>`)
    expect(culprits).toEqual([{ kind: 'raster', words: '' }])
    for (const file of [svg, map]) expect(file).not.toMatch(/data:|image/)
    expect(svg).toContain('<rect x="9" y="9" width="40" height="20"')
  })
})

describe('hostile files', () => {
  it('keeps nothing of a text but its words', () => {
    const { svg, map, culprits } = drawing(
      '<text onclick="x()" style="fill:url(http://a.example/x)" x="9" y="9"><script>alert(1)</script><a href="javascript:x()"><tspan onload="y()">&lt;script&gt;alert(2)&lt;/script&gt;</tspan></a></text>',
    )
    expect(culprits).toHaveLength(1)
    for (const file of [svg, map]) expect(file).not.toMatch(/<script|onclick|onload|javascript:|http:\/\/a/)
    expect(svg).toContain('&lt;script&gt;')
  })

  it('shows no more places than can be told apart, and counts all', async () => {
    const many = drawing('<text x="20" y="50" font-size="10">a</text>'.repeat(4_000))
    expect(many.culprits).toHaveLength(4_000)
    expect(many.svg.match(/<text /g)).toHaveLength(MOST_CODES)
    expect(await whereSeen(many)).toHaveLength(MOST_CODES)
  })

  it('is refused beyond the limits, as any drawing', () => {
    const source = `<svg ${NS} viewBox="0 0 9 9">${'<text>a</text>'.repeat(10_000)}</svg>`
    expect(culpritDrawing(Buffer.from(source), 'p-')).toMatchObject({
      ok: false,
      reason: 'too-many-elements',
    })
  })

  it('takes no odd number for a place', () => {
    const { svg, map } = drawing(
      '<text x="NaN" y="1e99" font-size="-4" textLength="Infinity">a</text><text x="1e9" y="9" font-size="0">b</text>',
    )
    const nested = drawing(
      `${'<g font-size="1e99em">'.repeat(4)}<text dx="1e99em" textLength="1e99em">a</text>${'</g>'.repeat(4)}<g font-size="9e8"><g font-size="9e8em"><text x="1e99%" textLength="-5">b</text></g></g>`,
    )
    for (const file of [svg, map, nested.svg, nested.map]) {
      expect(file).not.toMatch(/NaN|Infinity|(?:width|height|size|Length)="-|\de\+/)
      expect(Math.max(...(file.match(/\d+/g) ?? []).map(Number))).toBeLessThan(1e11)
    }
  })

  it('copies a path for the texts along it no further than a picture may weigh, and cleans it once', async () => {
    const along = (text: string, d: string) =>
      drawing(`<path id="p" fill="none" d="M20 50${d}"/>${text.repeat(MOST_CODES)}`)
    const text = '<text font-size="10"><textPath href="#p">a</textPath></text>'
    const short = along(text, 'h100')
    expect(short.map.match(/<path /g)).toHaveLength(1 + MOST_CODES)
    const long = along(text, 'h1h-1'.repeat(15_000))
    expect(long.map.match(/<path /g)).toHaveLength(1 + Math.floor(MOST_SHOWN / 75_006))
    expect(long.svg.length).toBeLessThan(MOST_SHOWN)
    expect(long.map.length).toBeLessThan(2 * MOST_SHOWN)
    expect(long.culprits).toHaveLength(MOST_CODES)
    expect((await whereSeen(long)).filter(Boolean)).toHaveLength(1)
  })

  it('is not shown where it would weigh more than an answer should', () => {
    const heavy = (inside: string) =>
      culpritDrawing(Buffer.from(`<svg ${NS} viewBox="0 0 9 9"><text>a</text>${inside}</svg>`), 'p-')
    for (const inside of [
      `<path d="M0 0${'h1h-1'.repeat(200_000)}"/>`,
      `<desc>${'"'.repeat(40_000)}</desc>`,
      `<text>${'<tspan x="1">a</tspan>'.repeat(4_900)}</text>`,
    ])
      expect(heavy(inside)).toMatchObject({ ok: false, reason: 'too-many-bytes' })
    expect(heavy(`<desc>${'"'.repeat(30_000)}</desc>`).ok).toBe(true)
  })
})
