import { expect, it } from 'vitest'
import { MOST_WORDS, wordsIn } from './clean'
import { SVG_LIMITS } from './limits'
import { parseSvg } from './parse'

const wordsOf = (text: string) =>
  wordsIn(parseSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`), SVG_LIMITS).root)

it('reads the first words of a text, its parts in order, and no further', () => {
  expect(wordsOf('<text> Ville\n de <tspan> <tspan>Val</tspan> </tspan><tspan>moriere</tspan></text>')).toBe(
    'Ville de Val moriere',
  )
  expect(wordsOf('<text> <tspan>\n</tspan></text>')).toBe('')
  const long = wordsOf(`${'<tspan>'.repeat(40)}${'ab '.repeat(9_000)}${'</tspan>'.repeat(40)}`)
  expect(long).toBe('ab '.repeat(MOST_WORDS).slice(0, MOST_WORDS))
})
