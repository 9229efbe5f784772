import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recolourSvg, stencilSvg } from './recolour'
import { type Pixels, renderSvgs } from './render'
import { sanitiseSvg } from './sanitise'

const paint = fc.constantFrom(
  '',
  ' fill="#123456"',
  ' fill="none"',
  ' fill="url(#g)"',
  ' fill="currentColor"',
  ' fill="rgb(9,200,30)"',
)
const stroke = fc.constantFrom('', ' stroke="#0a0" stroke-width="4"', ' stroke="url(#h)" stroke-width="6"')
const cut = fc.constantFrom(
  '',
  ' mask="url(#m)"',
  ' clip-path="url(#c)"',
  ' opacity=".5"',
  ' fill-opacity=".3"',
)
const at = fc.integer({ min: 0, max: 60 })
const shape = fc
  .tuple(fc.constantFrom('rect', 'circle', 'use', 'path'), at, at, paint, stroke, cut)
  .map(([name, x, y, ...looks]) => {
    const place = {
      rect: `x="${x}" y="${y}" width="30" height="20"`,
      circle: `cx="${x}" cy="${y}" r="15"`,
      use: `xlink:href="#${x % 2 ? 'u' : 'v'}" x="${x}" y="${y}"`,
      path: `d="M${x} ${y}h30l9 20z"`,
    }[name]
    return `<${name} ${place}${looks.join('')}/>`
  })
const group = fc
  .tuple(paint, fc.constantFrom('', ' color="#c00"'), cut, fc.array(shape, { minLength: 1, maxLength: 4 }))
  .map(([fill, colour, how, shapes]) => `<g${fill}${colour}${how}>${shapes.join('')}</g>`)
const DEFS =
  '<defs><linearGradient id="g"><stop offset=".2"/><stop offset="1" stop-color="#e0e" stop-opacity=".4"/></linearGradient>' +
  '<radialGradient id="h" xlink:href="#g"/><clipPath id="c"><rect width="50" height="40"/></clipPath><path id="u" d="M0 0h20v20z"/><g id="v"><path d="M40 40h20v20z"/><path d="M40 60h20v20z" fill="#eee"/></g>' +
  '<mask id="m"><rect width="90" height="90" fill="url(#g)"/><circle cx="30" cy="30" r="20" fill="#fff"/><use xlink:href="#v" fill="#999"/><path d="M0 0h9v90z"/></mask></defs>'
const drawing = fc
  .array(group, { minLength: 1, maxLength: 4 })
  .map(
    (groups) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="-30 -30 150 150">${DEFS}${groups.join('')}</svg>`,
  )

const channel = (picture: Pixels | undefined, which: number) =>
  picture?.data.filter((_, at) => at % 4 === which) ?? new Uint8Array()
const alphas = (picture: Pixels | undefined) => channel(picture, 3)
const largest = (one: Uint8Array, other: Uint8Array) =>
  one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0)

it('changes the colours of a drawing and nothing of its outline', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawing, { minLength: 8, maxLength: 8 }), async (sources) => {
      const clean = sources.map((source) => {
        const cleaned = sanitiseSvg(Buffer.from(source))
        if (!cleaned.ok) throw new Error(cleaned.reason)
        return cleaned.svg
      })
      const box = { x: -30, y: -30, width: 150, height: 150 }
      const versions = clean.flatMap((svg) => [
        svg,
        recolourSvg(svg, () => '#ff0000'),
        stencilSvg(svg, box, () => true, '#ff0000'),
      ])
      for (const svg of versions)
        expect(sanitiseSvg(Buffer.from(svg))).toMatchObject({ ok: true, findings: [] })
      const pictures = await renderSvgs(versions.map((svg) => ({ svg, width: 150 })))
      for (let index = 0; index < pictures.length; index += 3) {
        const [before, red, cutOut] = pictures.slice(index, index + 3)
        const source = clean[index / 3]
        expect({ source, off: largest(alphas(before), alphas(red)) }).toEqual({ source, off: 0 })
        // Where a mask ends, the renderer covers a pixel in other steps inside another mask.
        const cut = alphas(cutOut)
        const far = alphas(before).filter((alpha, at) => Math.abs(alpha - (cut[at] ?? 0)) > 3)
        expect(far.length, source).toBeLessThan(60)
        expect(largest(channel(red, 0), alphas(red)), source).toBeLessThanOrEqual(1)
        expect(Math.max(...channel(red, 1)), source).toBe(0)
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 60_000)
