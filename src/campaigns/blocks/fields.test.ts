import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { describe, expect, it } from 'vitest'
import { BLOCKS } from './fields'

const TOKENS = readFileSync('src/ui/styles/tokens.css', 'utf8')
/** Flat shapes alone: no text, no gradient, no style, no link, nothing that runs. */
const SHAPES = ['svg', 'g', 'path', 'circle', 'ellipse']

/** Every element, in order; throws where the file is not well-formed XML. */
function elementsOf(svg: string): SaxesTagPlain[] {
  const found: SaxesTagPlain[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => found.push(tag))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return found
}

describe.each(BLOCKS)('the picture of $slug', ({ slug, admin }) => {
  const svg = readFileSync(path.join(import.meta.dirname, slug, 'picture.svg'), 'utf8')
  const elements = elementsOf(svg)

  it('is named to the admin, with words', () => {
    expect(admin?.images?.thumbnail).toEqual({
      url: `/blocks/${slug}.svg`,
      alt: expect.stringMatching(/^\p{Lu}/u),
    })
  })

  it('is a drawing of 3:2 under 2 KB, of flat shapes', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(2048)
    expect(elements[0]).toMatchObject({
      name: 'svg',
      attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 480 320' },
    })
    expect(elements.map(({ name }) => name).filter((name) => !SHAPES.includes(name))).toEqual([])
  })

  it('takes its colours from the tokens of the look', () => {
    const colours = elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]).filter(Boolean)
    expect(colours.length).toBeGreaterThan(2)
    for (const colour of colours) expect(TOKENS).toContain(`: ${colour};`)
  })
})

it('no folder of a block is left out', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((it) => it.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(BLOCKS.map(({ slug }) => slug).sort())
})
