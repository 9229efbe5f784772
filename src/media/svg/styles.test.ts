import { describe, expect, it } from 'vitest'
import { SVG_LIMITS } from './limits'
import { parseSvg } from './parse'
import { sanitiseSvg } from './sanitise'
import { takeStyles } from './styles'

const source = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)
const styled = (inside: string) => takeStyles(parseSvg(source(inside), SVG_LIMITS).root)
const given = ({ declared }: ReturnType<typeof styled>) =>
  [...declared.values()].reduce((sum, { size }) => sum + size, 0)

describe('what rules give to all elements together', () => {
  it('holds ten short declarations for each of as many elements as a drawing may have', () => {
    const rule = Array.from({ length: 10 }, (_, at) => `stroke-width-${at}:#064c36`).join(';')
    const { declared, rest } = styled(`<style>path{${rule}}</style>${'<path/>'.repeat(4_900)}`)
    expect(declared.size).toBe(4_900)
    expect(rest).toEqual([])
  })

  it('is no more than that, however many declarations a rule has', () => {
    const rule = Array.from({ length: 2_000 }, (_, at) => `a${at}:b`).join(';')
    const all = styled(`<style>.few{fill:red}g{${rule}}</style>${'<g class="few"/>'.repeat(1_000)}`)
    expect(given(all)).toBe(1_000)
    expect(all.rest).toEqual(['g{}'])
  })

  it('is no more than that, however many rules there are and however long their values', () => {
    const rules = Array.from({ length: 500 }, () => `g{stroke-dasharray:${'1 '.repeat(400)}1}`).join('')
    const verdict = sanitiseSvg(source(`<style>${rules}</style>${'<g/>'.repeat(1_000)}<path d="M0 0h9"/>`))
    if (!verdict.ok) throw new Error(verdict.reason)
    expect(verdict.svg.length).toBeLessThan(2_000_000)
    expect(verdict.findings).toMatchObject([{ code: 'style-removed', names: ['g{}'] }])
  })

  it('is read once for all selectors that share it, understood or not', () => {
    const { rest } = styled(`<style>${'a b,'.repeat(1_000)}g{fill:red}</style><g/>`)
    expect(rest).toEqual([`${Array(1_000).fill('a b').join(',')}{fill:red}`])
    expect(styled(`<style>g,path{{fill:red}}</style><g/>`).rest).toEqual(['g,path{{fill:red}}'])
  })
})
