import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { BLOCKS } from './fields'

it.each(BLOCKS.map((block) => [block.slug, block.imageURL]))(
  '%s has its picture for the admin',
  (slug, address) => {
    expect(address).toBe(`/blocks/${slug}.svg`)
    const svg = readFileSync(new URL(`./${slug}/picture.svg`, import.meta.url), 'utf8')
    expect(svg.length).toBeLessThan(2000)
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    expect(() => parser.write(svg).close()).not.toThrow()
  },
)
